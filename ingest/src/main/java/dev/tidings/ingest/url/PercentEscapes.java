package dev.tidings.ingest.url;

import java.nio.charset.StandardCharsets;

/** Percent-encoding in one form: RFC 3986, section 6.2.2. */
final class PercentEscapes {
  private static final String KEPT = "-._~!$&'()*+,;=:@/?";

  private PercentEscapes() {}

  /**
   * Decodes what needs no escape, escapes what does, writes escapes in upper case. A percent sign
   * that starts no escape is escaped itself.
   */
  static String normalise(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '%') {
        int code = hex(text, i + 1);
        boolean unreserved = isAlphanumeric(code) || (code > 0 && "-._~".indexOf(code) >= 0);
        if (unreserved) {
          out.append((char) code);
        } else {
          escape(code < 0 ? '%' : code, out);
        }
        i += code < 0 ? 1 : 3;
      } else if (isAlphanumeric(c) || KEPT.indexOf(c) >= 0) {
        out.append(c);
        i++;
      } else {
        int code = text.codePointAt(i);
        for (byte octet : Character.toString(code).getBytes(StandardCharsets.UTF_8)) {
          escape(octet & 0xFF, out);
        }
        i += Character.charCount(code);
      }
    }
    return out.toString();
  }

  private static void escape(int octet, StringBuilder out) {
    String digits = "0123456789ABCDEF";
    out.append('%').append(digits.charAt(octet >> 4)).append(digits.charAt(octet & 15));
  }

  private static int hex(String text, int start) {
    if (start + 2 > text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(start), 16);
    int low = Character.digit(text.charAt(start + 1), 16);
    return high < 0 || low < 0 ? -1 : 16 * high + low;
  }

  private static boolean isAlphanumeric(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
