/**
 * How well names are found and linked, and subjects told, on labelled texts.
 *
 * <p>Measured is what the pipeline does: an article's text goes in, the entities and subjects that
 * would stand on the topic come out and are compared with the labels.
 */
@NullMarked
package dev.tidings.eval.entity;

import org.jspecify.annotations.NullMarked;
