/** What can go wrong, done on purpose; {@code docs/guarantees.md} says what comes of it. */
@NullMarked
package dev.tidings.app.fault;

import org.jspecify.annotations.NullMarked;
