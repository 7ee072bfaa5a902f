/** Health and metrics of a worker, asked over HTTP. */
@NullMarked
package dev.tidings.app.worker;

import org.jspecify.annotations.NullMarked;
