/** Tests of the web server over topics with hand-made records. */
@NullMarked
package dev.tidings.serve;

import org.jspecify.annotations.NullMarked;
