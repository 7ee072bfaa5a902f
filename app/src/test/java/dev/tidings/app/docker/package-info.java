/** Tests that need a Docker engine; skipped, and said so, where there is none. */
@NullMarked
package dev.tidings.app.docker;

import org.jspecify.annotations.NullMarked;
