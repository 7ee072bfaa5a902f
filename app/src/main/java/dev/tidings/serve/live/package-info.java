/**
 * What is new, as it comes: server-sent events, which a client that was away can take up where it
 * stopped.
 *
 * <p>Changes of one story within a quarter of a second are told as one. The last events are kept in
 * a ring; a client whose last event has left the ring, or that comes from another instance, is told
 * to read everything anew.
 */
@NullMarked
package dev.tidings.serve.live;

import org.jspecify.annotations.NullMarked;
