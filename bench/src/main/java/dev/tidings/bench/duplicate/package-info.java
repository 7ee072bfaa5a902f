/**
 * What finding duplicates costs an article, at as many remembered articles as a setting says, with
 * the store that the stage has.
 */
@NullMarked
package dev.tidings.bench.duplicate;

import org.jspecify.annotations.NullMarked;
