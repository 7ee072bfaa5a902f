/**
 * What a process that runs stages tells the outside: whether it is well, and its metrics.
 *
 * <p>Apart from the stages, because most workers need no open port, and apart from the web server,
 * which shows the installation from its topics and not one process from within.
 */
@NullMarked
package dev.tidings.app.worker;

import org.jspecify.annotations.NullMarked;
