/** Who hears what. */
@NullMarked
package dev.tidings.serve.live;

import org.jspecify.annotations.NullMarked;
