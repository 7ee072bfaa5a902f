package dev.tidings.ingest.parse;

import dev.tidings.ingest.text.HashText;
import dev.tidings.ingest.url.CanonicaliseUrl;

/**
 * What an article is called.
 *
 * <p>The publisher's id as it is, when it is usable; else {@code u:} and a hash of the canonical
 * address; else {@code t:} and a hash of the text. The address of a site's front page identifies no
 * article, so it does not count.
 */
public final class ArticleIds {
  private static final int MAX_LENGTH = 256;

  private ArticleIds() {}

  /** Whether a given id can be kept: not blank, printable, at most 256 characters. */
  public static boolean isUsable(String id) {
    return !id.isBlank()
        && id.length() <= MAX_LENGTH
        && id.codePoints().allMatch(ArticleIds::isPrintable);
  }

  /**
   * The article's id.
   *
   * @param given the usable id, or empty
   * @param canonicalUrl empty when there is none
   * @param textHash see {@link HashText}
   */
  public static String of(String given, String canonicalUrl, String textHash) {
    if (!given.isEmpty()) {
      return given;
    }
    return CanonicaliseUrl.namesPage(canonicalUrl)
        ? "u:" + HashText.hex(canonicalUrl)
        : "t:" + textHash;
  }

  private static boolean isPrintable(int code) {
    return switch (Character.getType(code)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
