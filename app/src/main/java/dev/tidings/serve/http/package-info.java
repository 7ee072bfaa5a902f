/**
 * Requests in, answers out: routes, parameters, problems, caching, protection. Knows nothing of
 * news.
 *
 * <p>Endpoints are functions from a {@link dev.tidings.serve.http.Call} to an {@link
 * dev.tidings.serve.http.Answer}, so that they are tested without a socket; one class meets Jetty.
 */
@NullMarked
package dev.tidings.serve.http;

import org.jspecify.annotations.NullMarked;
