package dev.tidings.ingest.read.fields;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name of an outlet out of the title of one of its feeds. An outlet has many feeds ("The
 * Courier | World", "The Courier - Sport"); it must come out as one source, or a story would seem
 * to have more sources than it has.
 */
public final class OutletName {
  private static final int SHORTEST = 2;

  private OutletName() {}

  /**
   * The part of the title that also is in the host name, else the host name; the whole title when
   * it has one part.
   *
   * @return null when nothing is known
   */
  public static @Nullable String of(@Nullable String feedTitle, @Nullable String url) {
    String host = ArticleFields.host(url);
    if (feedTitle == null || feedTitle.isBlank()) {
      return host;
    }
    String title = feedTitle.strip();
    String[] parts = title.split(" [-|>\u00bb\u2013\u2014\u00b7\u2022] |: | [|] ?", 8);
    if (parts.length == 1 || host == null) {
      return title;
    }
    for (String part : parts) {
      String letters = letters(part);
      String first = letters(part.strip().split(" ", 2)[0]);
      boolean whole = letters.length() >= SHORTEST && host.contains(letters);
      boolean begins = first.length() > SHORTEST && !first.equals("the") && host.contains(first);
      if (whole || begins) {
        return part.strip();
      }
    }
    return host;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
