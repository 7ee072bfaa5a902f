/** Reading records. */
@NullMarked
package dev.tidings.serve.read;

import org.jspecify.annotations.NullMarked;
