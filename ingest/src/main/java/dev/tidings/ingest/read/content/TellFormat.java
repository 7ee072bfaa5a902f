package dev.tidings.ingest.read.content;

import dev.tidings.ingest.read.bytes.DetectCharset;
import dev.tidings.ingest.read.json.JsonShape;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the format of an input by its first bytes, never by its name. */
final class TellFormat {
  /** First bytes of formats that hold articles but are not read, and what to do about them. */
  private record Foreign(String magic, String advice) {}

  private static final List<Foreign> FOREIGN =
      List.of(
          new Foreign("PK\u0003\u0004", "A zip archive: unpack it and give the folder."),
          new Foreign("\u00fd7zXZ", "Compressed with xz: pipe it through 'xz -dc'."),
          new Foreign("BZh", "Compressed with bzip2: pipe it through 'bzip2 -dc'."),
          new Foreign("(\u00b5/\u00fd", "Compressed with zstd: pipe it through 'zstd -dc'."),
          new Foreign("7z\u00bc\u00af", "A 7z archive: unpack it and give the folder."),
          new Foreign("%PDF-", "A PDF: only its publisher's HTML or feed can be read."),
          new Foreign("filedesc://", "An old ARC archive: convert it to WARC."),
          new Foreign("PAR1", "A Parquet file: convert it to JSON Lines."),
          new Foreign("SQLite format 3", "A SQLite database: export it as JSON Lines."));

  private static final int TAR_MAGIC_AT = 257;

  private TellFormat() {}

  /**
   * The format.
   *
   * @param prefix the first bytes as they came
   * @param text the first bytes as UTF-8
   * @throws UnusableContent when it is none that is read, saying what was tried
   */
  static Format of(byte[] prefix, byte[] text) throws UnusableContent {
    if (isBlank(prefix)) {
      throw new UnusableContent(Reason.EMPTY_INPUT, "There is nothing in it.");
    }
    String raw = new String(prefix, StandardCharsets.ISO_8859_1);
    refuseForeign(raw);
    if (raw.startsWith("WARC/")) {
      return Format.WARC;
    }
    Format markup = markup(new String(text, StandardCharsets.UTF_8));
    if (markup != null) {
      return markup;
    }
    JsonShape shape = JsonShape.of(text);
    if (shape != JsonShape.NONE) {
      return shape == JsonShape.LINES ? Format.JSON_LINES : Format.JSON;
    }
    throw new UnusableContent(
        Reason.UNKNOWN_FORMAT,
        "It is none of: "
            + Arrays.stream(Format.values()).map(Format::title).collect(Collectors.joining(", "))
            + "; plain or with gzip. It begins with "
            + beginning(prefix)
            + ".");
  }

  private static void refuseForeign(String raw) throws UnusableContent {
    for (Foreign foreign : FOREIGN) {
      if (raw.startsWith(foreign.magic())) {
        throw new UnusableContent(Reason.UNSUPPORTED_FORMAT, foreign.advice());
      }
    }
    if (raw.startsWith("ustar", TAR_MAGIC_AT)) {
      throw new UnusableContent(
          Reason.UNSUPPORTED_FORMAT, "A tar archive: unpack it and give the folder.");
    }
  }

  /** Feed or page by the first element; null when the text does not begin with markup. */
  private static @Nullable Format markup(String text) throws UnusableContent {
    String head = text.stripLeading();
    if (!head.startsWith("<")) {
      return null;
    }
    String root = FirstElement.of(head);
    String name = root.substring(root.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    return switch (name) {
      case "rss", "feed", "rdf", "opml" -> Format.FEED;
      case "newsitem", "newsmessage", "newsml", "nitf" ->
          throw new UnusableContent(
              Reason.UNSUPPORTED_FORMAT,
              "IPTC's <" + root + "> is not read; most agencies offer the same as ninjs.");
      case "urlset", "sitemapindex" ->
          throw new UnusableContent(
              Reason.UNSUPPORTED_FORMAT, "A sitemap has addresses but no articles.");
      default -> containsFeed(head) ? Format.FEED : page(head, root);
    };
  }

  /** A warning of the server's own script language before the feed does not make it a page. */
  private static boolean containsFeed(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    return !lower.contains("<html")
        && (lower.contains("<rss ") || lower.contains("<rdf:rdf") || lower.contains("<feed "));
  }

  private static @Nullable Format page(String head, String root) throws UnusableContent {
    String lower = head.toLowerCase(Locale.ROOT);
    for (String sign :
        List.of("<html", "<!doctype html", "<body", "<head", "<meta", "<div", "<p")) {
      if (lower.contains(sign)) {
        return Format.PAGE;
      }
    }
    if (root.isEmpty()) {
      return null;
    }
    throw new UnusableContent(
        Reason.UNKNOWN_FORMAT,
        "XML with the root element <" + root + ">; read are RSS, Atom and OPML.");
  }

  private static boolean isBlank(byte[] prefix) {
    for (int i = DetectCharset.markLength(prefix); i < prefix.length; i++) {
      if (prefix[i] != ' ' && prefix[i] != '\n' && prefix[i] != '\r' && prefix[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  private static String beginning(byte[] prefix) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < Math.min(12, prefix.length); i++) {
      shown.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%02x", prefix[i] & 0xff));
    }
    return "the bytes " + shown;
  }
}
