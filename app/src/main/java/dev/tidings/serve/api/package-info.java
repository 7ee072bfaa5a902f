/** What can be asked: one class for each kind of thing, one method for each address. */
@NullMarked
package dev.tidings.serve.api;

import org.jspecify.annotations.NullMarked;
