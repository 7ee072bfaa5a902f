/** Views over hand-made records. */
@NullMarked
package dev.tidings.serve.catalog;

import org.jspecify.annotations.NullMarked;
