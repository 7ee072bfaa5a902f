package dev.tidings.ingest.read.fields;

/**
 * Takes out of a text what no reader sees and what can deceive one: control characters (line feeds
 * and tabs stay), overrides of the writing direction, byte order marks inside, unpaired surrogates,
 * non-characters and invisible tag characters. Marks that right-to-left scripts need stay.
 */
public final class CleanText {
  private CleanText() {}

  /** The same string when there is nothing to take out. */
  public static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? !isKept(c) : c >= 0x7f && isSuspect(c)) {
        return rewrite(text, i);
      }
    }
    return text;
  }

  private static boolean isKept(int control) {
    return control == '\n' || control == '\t';
  }

  private static boolean isSuspect(char c) {
    return c <= 0x9f || isIn(c, 0x2028, 0x206f) || isIn(c, 0xd800, 0xdfff) || c >= 0xfdd0;
  }

  private static String rewrite(String text, int from) {
    StringBuilder kept = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint == '\r') {
        boolean pair = i < text.length() && text.charAt(i) == '\n';
        kept.append(pair ? "" : "\n");
      } else if (codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029) {
        kept.append('\n');
      } else if (isVisible(codePoint)) {
        kept.appendCodePoint(codePoint);
      }
    }
    return kept.toString();
  }

  private static boolean isVisible(int codePoint) {
    if (codePoint < ' ') {
      return isKept(codePoint);
    }
    boolean control = isIn(codePoint, 0x7f, 0x9f);
    boolean direction = isIn(codePoint, 0x202a, 0x202e) || isIn(codePoint, 0x2066, 0x206f);
    boolean surrogate = isIn(codePoint, 0xd800, 0xdfff);
    boolean none =
        isIn(codePoint, 0xfdd0, 0xfdef)
            || (codePoint & 0xfffe) == 0xfffe
            || codePoint == 0xfeff
            || isIn(codePoint, 0xfff9, 0xfffb);
    boolean tag = isIn(codePoint, 0xe0000, 0xe007f);
    return !control && !direction && !surrogate && !none && !tag;
  }

  private static boolean isIn(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
