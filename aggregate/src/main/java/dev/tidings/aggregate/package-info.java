/** Articles into stories: assign, merge, retire, describe. */
@NullMarked
package dev.tidings.aggregate;

import org.jspecify.annotations.NullMarked;
