/**
 * What is stated: check-worthy statements, who says so, made to stand alone.
 *
 * <p>Nearly every sentence that states something gives a claim, because what a second outlet states
 * too cannot be told from one sentence. By rules over words and their order rather than a parser or
 * a language model: an article takes milliseconds, the same text gives the same claims, and each
 * claim keeps the sentence it was taken from, word for word.
 */
@NullMarked
package dev.tidings.enrich.claim;

import org.jspecify.annotations.NullMarked;
