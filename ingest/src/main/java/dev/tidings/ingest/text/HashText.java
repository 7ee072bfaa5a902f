package dev.tidings.ingest.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names texts by their content: equal for equal words, whatever their case and punctuation. */
public final class HashText {
  private static final int BYTES = 16;

  private HashText() {}

  /**
   * SHA-256 over the lower-case letters and digits of title and body, 32 hex digits. The title
   * counts: a corrected headline is a new text of the article.
   */
  public static String of(String title, CharSequence body) {
    StringBuilder words = new StringBuilder(title.length() + body.length() + 1);
    appendFolded(title, words);
    words.append('\n');
    appendFolded(body, words);
    return hex(words);
  }

  /** The first 128 bits of SHA-256, 32 hex digits. */
  public static String hex(CharSequence text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  private static void appendFolded(CharSequence text, StringBuilder words) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (space) {
          words.append(' ');
          space = false;
        }
        words.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '’') {
        space = words.length() > 0;
      }
    }
  }
}
