/** Articles out of RSS and Atom, feed addresses out of OPML, from XML that nobody should trust. */
@NullMarked
package dev.tidings.ingest.read.feed;

import org.jspecify.annotations.NullMarked;
