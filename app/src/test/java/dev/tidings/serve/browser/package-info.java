/** The page in a real browser. Only with {@code -Dtidings.browser=true}. */
@NullMarked
package dev.tidings.serve.browser;

import org.jspecify.annotations.NullMarked;
