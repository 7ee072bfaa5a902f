package dev.tidings.ingest.read.bytes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the character set of a text, in this order: byte order mark, zero bytes of UTF-16 without
 * one, the HTTP content type, an XML declaration, an HTML meta tag, and at last UTF-8 or, where
 * most bytes beyond ASCII are not that, windows-1252. Labels mean what browsers take them for
 * (WHATWG Encoding): ISO 8859-1 is windows-1252, and so on.
 */
public final class DetectCharset {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int META_WITHIN = 4096;
  private static final int MAX_LABEL = 40;
  private static final Map<String, String> AS_BROWSERS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("tis-620", "windows-874"),
          // A label in ASCII bytes cannot be true of UTF-16.
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"));

  private DetectCharset() {}

  /**
   * The character set of a text.
   *
   * @param prefix its first bytes
   * @param contentType of the HTTP answer, if there was one
   * @return UTF-8 also when a text says so and is not: {@link ToUtf8} repairs single bytes
   */
  public static Charset detect(byte[] prefix, @Nullable String contentType) {
    Charset unicode = unicode(prefix);
    if (unicode != null) {
      return unicode;
    }
    String head =
        new String(prefix, 0, Math.min(prefix.length, META_WITHIN), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    Charset declared =
        contentType == null ? null : after(contentType.toLowerCase(Locale.ROOT), "charset");
    if (declared == null && head.stripLeading().startsWith("<?xml")) {
      int end = head.indexOf("?>");
      declared = end < 0 ? null : after(head.substring(0, end), "encoding");
    }
    // Only in markup: an article in JSON may well carry a page's meta tags in its text.
    if (declared == null && head.stripLeading().startsWith("<") && head.contains("<meta")) {
      declared = after(head.substring(head.indexOf("<meta")), "charset");
    }
    // Servers and templates say Latin 1 or ASCII by default; text that is UTF-8 throughout is
    // UTF-8.
    if (declared != null && !(declared.equals(WINDOWS_1252) && Utf8.isValidPrefix(prefix))) {
      return declared;
    }
    return Utf8.isMostly(prefix) ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  /** Length of the byte order mark at the head of a text, 0 without one. */
  public static int markLength(byte[] prefix) {
    if (startsWith(prefix, 0xef, 0xbb, 0xbf)) {
      return 3;
    }
    return startsWith(prefix, 0xff, 0xfe) || startsWith(prefix, 0xfe, 0xff) ? 2 : 0;
  }

  private static @Nullable Charset unicode(byte[] prefix) {
    if (startsWith(prefix, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(prefix, 0xff, 0xfe) || isAsciiPair(prefix, 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(prefix, 0xfe, 0xff) || isAsciiPair(prefix, 1)) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  /** True for two UTF-16 units of ASCII whose low bytes are at the given parity. */
  private static boolean isAsciiPair(byte[] prefix, int low) {
    return prefix.length >= 4
        && prefix[low] > 0
        && prefix[low + 2] > 0
        && prefix[1 - low] == 0
        && prefix[3 - low] == 0;
  }

  /** The character set named after {@code key =}, if it is one that is known. */
  private static @Nullable Charset after(String text, String key) {
    int at = text.indexOf(key);
    if (at < 0) {
      return null;
    }
    int start = at + key.length();
    while (start < text.length() && " \t\r\n=\"'".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && " \t\r\n;\"'/>?".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end == start || end - start > MAX_LABEL ? null : named(text.substring(start, end));
  }

  private static @Nullable Charset named(String label) {
    try {
      return Charset.forName(AS_BROWSERS.getOrDefault(label, label));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int... wanted) {
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((bytes[i] & 0xff) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
