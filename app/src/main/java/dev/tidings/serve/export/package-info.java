/** Stories in the formats that others read: ninjs, schema.org, Atom, JSON Feed. */
@NullMarked
package dev.tidings.serve.export;

import org.jspecify.annotations.NullMarked;
