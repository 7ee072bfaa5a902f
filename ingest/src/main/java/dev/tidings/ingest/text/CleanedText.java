package dev.tidings.ingest.text;

import java.util.List;

/**
 * An article's text without what does not belong to it.
 *
 * @param title one line; made from the first sentence when none was given
 * @param body paragraphs separated by one line feed
 * @param authors names from the byline in the text; empty when there was none
 * @param dateline place and agency from the head of the text, empty when there was none
 */
public record CleanedText(String title, MappedText body, List<String> authors, String dateline) {
  public CleanedText {
    authors = List.copyOf(authors);
  }

  /** Whether nothing was left. */
  public boolean isEmpty() {
    return title.isEmpty() && body.length() == 0;
  }
}
