/** Finding words. */
@NullMarked
package dev.tidings.serve.search;

import org.jspecify.annotations.NullMarked;
