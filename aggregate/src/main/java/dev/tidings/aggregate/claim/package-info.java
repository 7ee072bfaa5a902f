/** Claims of several articles that say the same, and whether their sources agree. */
@NullMarked
package dev.tidings.aggregate.claim;

import org.jspecify.annotations.NullMarked;
