/** What it costs and how good it is. */
@NullMarked
package dev.tidings.bench;

import org.jspecify.annotations.NullMarked;
