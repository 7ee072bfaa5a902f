package dev.tidings.ingest.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tidings.ingest.read.result.Reason;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Inputs made to break a reader, and how each ends: a reason, or so many articles, or both. */
final class HostileInputs {
  private static final int MB = 1 << 20;
  private static final String ARTICLE = "{\"title\":\"T\",\"body\":\"B\"}";
  private static final String RSS =
      "<rss version=\"2.0\"><channel><title>F</title><link>https://f.example/</link>";
  private static final String RSS_END = "</channel></rss>";
  private static final String ITEM =
      "<item><title>T</title><link>https://f.example/%d</link></item>";
  private static final String PROSE =
      "The bridge is shut, said the mayor, and nobody knows for how long. ";

  private final List<Case> cases = new ArrayList<>();

  /**
   * One of them.
   *
   * @param reason of the one thing that is skipped; null when nothing is
   * @param articles that are found nevertheless
   */
  record Case(String name, Supplier<InputStream> input, @Nullable Reason reason, int articles) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** All of them, a group at a time: together they are large. */
  static List<Supplier<List<Case>>> groups() {
    return List.of(
        () -> group(HostileInputs::addPacked),
        () -> group(HostileInputs::addForeign),
        () -> group(HostileInputs::addJson),
        () -> group(HostileInputs::addXml),
        () -> group(HostileInputs::addPages),
        () -> group(HostileInputs::addCharsets),
        () -> group(HostileInputs::addArchives));
  }

  private static List<Case> group(Consumer<HostileInputs> add) {
    HostileInputs inputs = new HostileInputs();
    add.accept(inputs);
    return inputs.cases;
  }

  private void addPacked() {
    add("gzip bomb of zeros", Reason.EXPANDS_TOO_MUCH, 0, Packed.zeros(200 * MB));
    add("gzip bomb in gzip", Reason.EXPANDS_TOO_MUCH, 0, Packed.gzip(Packed.zeros(200 * MB)));
    byte[] lines = (ARTICLE + "\n").repeat(20_000_000 / ARTICLE.length()).getBytes(UTF_8);
    add(
        "gzip in gzip in gzip",
        Reason.NESTED_COMPRESSION,
        0,
        Packed.gzip(Packed.gzip(Packed.gzip(lines))));
    byte[] packed = Packed.gzip(noise(100_000));
    add("gzip of noise", Reason.UNKNOWN_FORMAT, 0, packed);
    add("gzip header alone", Reason.BROKEN_COMPRESSION, 0, new byte[] {0x1f, (byte) 0x8b, 8});
    byte[] some = Packed.gzip((ARTICLE + "\n").repeat(3).getBytes(UTF_8));
    add("gzip cut in its trailer", Reason.BROKEN_COMPRESSION, 3, Packed.cut(some, some.length - 4));
    byte[] damaged = some.clone();
    damaged[some.length - 6] ^= 0x55;
    add("gzip with a wrong checksum", Reason.BROKEN_COMPRESSION, 3, damaged);
  }

  private void addForeign() {
    add("nothing", Reason.EMPTY_INPUT, 0, "");
    add("blank lines", Reason.EMPTY_INPUT, 0, "\n \r\n\t\n");
    add("a byte order mark alone", Reason.EMPTY_INPUT, 0, "\ufeff");
    add("zero bytes", Reason.UNKNOWN_FORMAT, 0, new byte[MB]);
    add("noise", Reason.UNKNOWN_FORMAT, 0, noise(MB));
    add("prose", Reason.UNKNOWN_FORMAT, 0, PROSE.repeat(100));
    add("zip", Reason.UNSUPPORTED_FORMAT, 0, "PK\u0003\u0004rest");
    add("PDF", Reason.UNSUPPORTED_FORMAT, 0, "%PDF-1.7 rest");
    add("xz", Reason.UNSUPPORTED_FORMAT, 0, "\u00fd7zXZ\0rest".getBytes(ISO_8859_1));
    add("zstd", Reason.UNSUPPORTED_FORMAT, 0, "(\u00b5/\u00fdrest".getBytes(ISO_8859_1));
    add("tar", Reason.UNSUPPORTED_FORMAT, 0, "a".repeat(257) + "ustar\0");
    add("sitemap", Reason.UNSUPPORTED_FORMAT, 0, "<urlset><url/></urlset>");
    add("other XML", Reason.UNKNOWN_FORMAT, 0, "<?xml version='1.0'?><orders><order/></orders>");
  }

  private void addJson() {
    add(
        "a line of 1 GB",
        Reason.RECORD_TOO_LARGE,
        2,
        () -> Packed.join(ARTICLE + "\n{\"title\":\"", 1 << 30, "\"}\n" + ARTICLE + "\n"));
    add(
        "an item with a string of 1 GB",
        Reason.BROKEN_JSON,
        1,
        () -> Packed.join("[\n" + ARTICLE + ",\n{\"title\":\"", 1 << 30, "\"}]"));
    add("nesting without end", Reason.BROKEN_JSON, 0, "[\n" + "[".repeat(MB));
    add(
        "an item nested 500 deep",
        Reason.TOO_DEEP,
        2,
        "[" + ARTICLE + ",\n" + "[".repeat(500) + "]".repeat(500) + "," + ARTICLE + "]");
    add(
        "a line nested a million deep",
        null,
        3,
        ARTICLE + "\n" + "{\"a\":".repeat(MB) + "\n" + ARTICLE + "\n");
    add(
        "an item of a million objects",
        Reason.TOO_MANY_PARTS,
        2,
        "[" + ARTICLE + ",\n{\"a\":[" + "{},".repeat(MB) + "{}]}," + ARTICLE + "]");
    add(
        "an item of 20 MB",
        Reason.RECORD_TOO_LARGE,
        2,
        "["
            + ARTICLE
            + ",\n{\"a\":["
            + ("\"" + "x".repeat(200) + "\",").repeat(100_000)
            + "1]},"
            + ARTICLE
            + "]");
    add(
        "an object of 40 MB without a list",
        Reason.RECORD_TOO_LARGE,
        0,
        () -> new ByteArrayInputStream(manyFields()));
    add("a number of a million digits", Reason.BROKEN_JSON, 0, "[\n" + "9".repeat(MB) + "]");
    add("a name of a million letters", Reason.BROKEN_JSON, 0, "[\n{\"" + "a".repeat(MB) + "\":1}]");
    add("an array that ends early", Reason.BROKEN_JSON, 1, "[\n" + ARTICLE + ",");
    add(
        "a wrapper that ends early",
        Reason.BROKEN_JSON,
        1,
        "{\n\"articles\":[" + ARTICLE + ",{\"ti");
    add(
        "wrappers in wrappers",
        Reason.NO_ARTICLES,
        0,
        "{\n" + "\"data\":{".repeat(20) + "\"a\":1" + "}".repeat(21));
    add(
        "lines that are no JSON between those that are",
        null,
        4,
        ARTICLE + "\n{\"title\":\nnull\n" + ARTICLE + "\n");
    add("zero bytes in a line", null, 2, ARTICLE + "\n{\"title\":\"a\u0000b\"}\n");
  }

  private void addXml() {
    String laughs =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
            + RSS
            + "<item><title>&c;</title></item>"
            + RSS_END;
    add("billion laughs", Reason.FORBIDDEN_DOCTYPE, 0, laughs);
    add(
        "one long entity many times",
        Reason.FORBIDDEN_DOCTYPE,
        0,
        "<!DOCTYPE rss [<!ENTITY a '"
            + "x".repeat(MB)
            + "'>]>"
            + RSS
            + "&a;".repeat(1000)
            + RSS_END);
    add(
        "a file as an entity",
        Reason.FORBIDDEN_DOCTYPE,
        0,
        "<!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
            + RSS
            + "<item><title>&f;</title></item>"
            + RSS_END);
    add(
        "a parameter entity from outside",
        Reason.FORBIDDEN_DOCTYPE,
        0,
        "<!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x.dtd'> %p;]>" + RSS + RSS_END);
    add(
        "a document type elsewhere",
        null,
        1,
        "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:9/x.dtd'>" + RSS + ITEM.formatted(1) + RSS_END);
    add(
        "a document type without end",
        Reason.FORBIDDEN_DOCTYPE,
        0,
        "<!DOCTYPE rss " + "x".repeat(70_000) + " <rss ");
    add(
        "elements nested 100,000 deep",
        Reason.TOO_DEEP,
        0,
        RSS + "<a>".repeat(100_000) + "</a>".repeat(100_000) + RSS_END);
    add("300,000 elements", Reason.TOO_MANY_PARTS, 0, RSS + "<a/>".repeat(300_000) + RSS_END);
    add("20,000 attributes", Reason.NOT_A_FEED, 0, "<rss " + attributes(20_000) + "/>");
    StringBuilder many = new StringBuilder(RSS);
    for (int i = 0; i < 10_001; i++) {
      many.append(ITEM.formatted(i));
    }
    add("10,001 entries", Reason.TOO_MANY_PARTS, 10_000, many + RSS_END);
    add(
        "a feed of 1 GB",
        Reason.RECORD_TOO_LARGE,
        0,
        () -> Packed.join(RSS + "<item><title>", 1 << 30, "</title></item>" + RSS_END));
    add(
        "a feed that never closes",
        null,
        1,
        RSS + "<item><title>T</title><link>https://f.example/1");
    add(
        "zero bytes and control characters in a feed",
        null,
        1,
        RSS
            + "<item><title>A\0B\u0007&#0;C</title><link>https://f.example/1</link></item>"
            + RSS_END);
    add("a comment that never ends", Reason.BROKEN_XML, 0, "<!-- " + "<rss ".repeat(20_000));
    add(
        "outlines nested 10,000 deep",
        Reason.TOO_DEEP,
        0,
        "<opml><body>"
            + "<outline text='a'>".repeat(10_000)
            + "</outline>".repeat(10_000)
            + "</body></opml>");
    add(
        "an outline to a script",
        Reason.BAD_ADDRESS,
        0,
        "<opml><body><outline xmlUrl='javascript:alert(1)'/></body></opml>");
    add(
        "a feed of another kind",
        Reason.NOT_A_FEED,
        0,
        "<feed xmlns='urn:sensors'><entry/></feed>");
    add(
        "an entry whose text is nested 50,000 deep",
        null,
        1,
        RSS
            + "<item><title>T</title><link>https://f.example/1</link><description>"
            + "&lt;div&gt;".repeat(50_000)
            + "deep</description></item>"
            + RSS_END);
  }

  private void addPages() {
    String article =
        "<html><head><meta property='og:type' content='article'></head><body><article>";
    add(
        "a page of 5 MB",
        Reason.RECORD_TOO_LARGE,
        0,
        "<html>" + PROSE.repeat(5 * MB / PROSE.length()));
    add(
        "a page without end",
        Reason.RECORD_TOO_LARGE,
        0,
        () -> Packed.join("<html><p>", 1 << 30, ""));
    add("divs nested 100,000 deep", Reason.NOT_AN_ARTICLE, 0, "<html>" + "<div>".repeat(100_000));
    add(
        "300,000 elements in a page",
        Reason.TOO_MANY_PARTS,
        0,
        "<html>" + "<i></i>".repeat(300_000));
    add(
        "formatting that is never closed",
        Reason.TOO_MANY_PARTS,
        0,
        "<html>" + "<p><b><i><a href=x>".repeat(100_000));
    add("tables in tables", Reason.NOT_AN_ARTICLE, 0, "<html>" + "<table><tr><td>".repeat(20_000));
    add(
        "an attribute of 3 MB",
        null,
        1,
        article + "<p title='" + "x".repeat(3 * MB) + "'>" + PROSE.repeat(5) + "</p>");
    add(
        "JSON-LD nested a million deep",
        null,
        1,
        article
            + "<script type='application/ld+json'>"
            + "[".repeat(MB)
            + "</script><p>"
            + PROSE.repeat(5));
    add(
        "JSON-LD that is no JSON",
        null,
        1,
        article + "<script type='application/ld+json'>{]}</script><p>" + PROSE.repeat(5));
    add(
        "a page of links",
        Reason.NOT_AN_ARTICLE,
        0,
        "<html><body>" + "<a href='/x'>x</a>".repeat(5_000));
  }

  private void addCharsets() {
    add("UTF-16 without a byte order mark", null, 1, (ARTICLE + "\n").getBytes(UTF_16LE));
    add(
        "a feed that lies about its charset",
        null,
        1,
        ("<?xml version='1.0' encoding='UTF-8'?>"
                + RSS
                + "<item><title>caf\u00e9</title><link>https://f.example/1</link></item>"
                + RSS_END)
            .getBytes(ISO_8859_1));
    add(
        "a charset that does not exist",
        null,
        1,
        "<?xml version='1.0' encoding='x-klingon'?>" + RSS + ITEM.formatted(1) + RSS_END);
    add(
        "UTF-7 in a meta tag",
        Reason.NOT_AN_ARTICLE,
        0,
        "<html><meta charset='utf-7'>+ADw-script+AD4-alert(1)+ADw-/script+AD4-</html>");
    add(
        "lone surrogates and overrides",
        null,
        1,
        "[\n{\"headline\":\"a\\ud800b\\u202ec\\u0000d\",\"text\":\"B\"}]");
  }

  private void addArchives() {
    String head =
        """
        WARC/1.0
        WARC-Type: response
        WARC-Target-URI: https://f.example/1
        WARC-Date: 2026-03-02T00:00:00Z
        WARC-Record-ID: <urn:uuid:0e1d8a4c-6d3c-4b6c-8a1e-4e2d9d6c7b10>
        Content-Type: application/http;msgtype=response
        """
            .replace("\n", "\r\n");
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    add(
        "an archive that ends in a record",
        Reason.BROKEN_ARCHIVE,
        0,
        head + "Content-Length: 5000\r\n\r\n" + http + "\r\n<html>");
    add(
        "an archive with a negative length",
        Reason.BROKEN_ARCHIVE,
        0,
        head + "Content-Length: -5\r\n\r\nabc");
    add("an archive without lengths", Reason.BROKEN_ARCHIVE, 0, head + "\r\nabc");
    add("an archive of noise", Reason.BROKEN_ARCHIVE, 0, "WARC/1.0\r\n" + "\u0001".repeat(1000));
    add(
        "an archived page of 1 GB",
        Reason.RECORD_TOO_LARGE,
        0,
        () ->
            Packed.join(
                head
                    + "Content-Length: "
                    + ((1L << 30) + http.length() + 8)
                    + "\r\n\r\n"
                    + http
                    + "\r\n<html>",
                1 << 30,
                ""));
    byte[] bomb = Packed.zeros(50 * MB);
    byte[] start =
        (head
                + "Content-Length: "
                + (bomb.length + http.length() + 26)
                + "\r\n\r\n"
                + http
                + "Content-Encoding: gzip\r\n\r\n")
            .getBytes(UTF_8);
    add(
        "an archived gzip bomb",
        Reason.RECORD_TOO_LARGE,
        0,
        Packed.concat(start, bomb, "\r\n\r\n".getBytes(UTF_8)));
    String error = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
    add(
        "an archived error",
        Reason.NOT_A_PAGE,
        0,
        head + "Content-Length: " + error.length() + "\r\n\r\n" + error + "\r\n\r\n");
  }

  private static byte[] manyFields() {
    StringBuilder fields = new StringBuilder("{\n");
    for (int i = 0; i < 40_000; i++) {
      fields.append("\"field").append(i).append("\":\"").append("x".repeat(1000)).append("\",\n");
    }
    return fields.append("\"last\":1}").toString().getBytes(UTF_8);
  }

  private static String attributes(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append('a').append(i).append("='1' ");
    }
    return attributes.toString();
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(7).nextBytes(noise);
    return noise;
  }

  private void add(String name, @Nullable Reason reason, int articles, String input) {
    add(name, reason, articles, input.getBytes(UTF_8));
  }

  private void add(String name, @Nullable Reason reason, int articles, byte[] input) {
    add(name, reason, articles, () -> new ByteArrayInputStream(input));
  }

  private void add(
      String name, @Nullable Reason reason, int articles, Supplier<InputStream> input) {
    cases.add(new Case(name, input, reason, articles));
  }
}
