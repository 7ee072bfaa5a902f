/**
 * Proof that an installation keeps its promises: nothing lost, nothing twice.
 *
 * <p>Everything is told from the public topics, as any reader sees them, and from no counter of the
 * program's own: a counter that counts wrongly would agree with itself.
 */
@NullMarked
package dev.tidings.app.audit;

import org.jspecify.annotations.NullMarked;
