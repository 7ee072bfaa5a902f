/** Formats that others read. */
@NullMarked
package dev.tidings.serve.export;

import org.jspecify.annotations.NullMarked;
