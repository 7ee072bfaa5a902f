/** The published JSON Schemas are those of the records. */
@NullMarked
package dev.tidings.app.schema;

import org.jspecify.annotations.NullMarked;
