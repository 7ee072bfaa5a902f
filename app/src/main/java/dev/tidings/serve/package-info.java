/**
 * Reading the stories: web page, REST, live events, feeds.
 *
 * <p>Everything shown is taken from the output topics into memory, so an instance needs no store of
 * its own, any number of them can serve, and one that is started anew is ready when it has read the
 * topics. {@link dev.tidings.serve.WebServer} puts the parts together: {@code read} fills {@code
 * catalog}, {@code live} tells what changes, {@code pipeline} watches the stages, {@code api}
 * answers through {@code http}.
 *
 * <p>The server is Jetty's core without servlets: it takes a handler as a function, writes without
 * blocking (hundreds of clients listen to live events without a thread each) and brings five jars.
 */
@NullMarked
package dev.tidings.serve;

import org.jspecify.annotations.NullMarked;
