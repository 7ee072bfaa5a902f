/** Requests and answers without news. */
@NullMarked
package dev.tidings.serve.http;

import org.jspecify.annotations.NullMarked;
