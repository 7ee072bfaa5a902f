/** The state of the pipeline itself: what the stages are, how far they are, how fast they go. */
@NullMarked
package dev.tidings.serve.pipeline;

import org.jspecify.annotations.NullMarked;
