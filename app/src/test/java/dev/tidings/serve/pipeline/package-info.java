/** The pipeline's own state. */
@NullMarked
package dev.tidings.serve.pipeline;

import org.jspecify.annotations.NullMarked;
