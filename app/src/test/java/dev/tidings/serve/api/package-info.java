/** What every address answers, against its description. */
@NullMarked
package dev.tidings.serve.api;

import org.jspecify.annotations.NullMarked;
