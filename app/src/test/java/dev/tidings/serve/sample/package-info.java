/**
 * News for tests: what the topics would hold after some well-known events, with outlets made up.
 */
@NullMarked
package dev.tidings.serve.sample;

import org.jspecify.annotations.NullMarked;
