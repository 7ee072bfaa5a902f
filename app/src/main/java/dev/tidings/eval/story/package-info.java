/**
 * How good the stories are: compares those that Tidings makes of labelled articles with the labels.
 *
 * <p>The articles go once through ingest and enrich on an embedded broker, as they would in
 * production; then the decisions of the aggregate stage are made anew for each order of arrival,
 * for what came first must not decide what a story is.
 */
@NullMarked
package dev.tidings.eval.story;

import org.jspecify.annotations.NullMarked;
