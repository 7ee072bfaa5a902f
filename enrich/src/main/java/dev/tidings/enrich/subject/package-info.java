/** What it is about: IPTC's top-level Media Topics. */
@NullMarked
package dev.tidings.enrich.subject;

import org.jspecify.annotations.NullMarked;
