/**
 * From the published body to clean text: markup, characters, paragraphs, boilerplate, byline and
 * dateline, language.
 *
 * <p>Every step works on a {@link dev.tidings.ingest.text.MappedText}, which knows for each
 * character where it stood as published; so the map from the clean text back to the original is
 * exact whatever the steps do, and a step cannot forget to keep it.
 *
 * <p>Crawled text is hostile: every step is linear in its input, and none uses regular expressions.
 */
@NullMarked
package dev.tidings.ingest.text;

import org.jspecify.annotations.NullMarked;
