package dev.tidings.ingest.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import dev.tidings.ingest.read.result.Reason;

/** Pages that go on, go deep, or lie about their character set. */
final class HostilePages {
  private static final int MB = 1 << 20;
  private static final String ARTICLE = "{\"title\":\"T\",\"body\":\"B\"}";
  private static final String RSS =
      "<rss version=\"2.0\"><channel><title>F</title><link>https://f.example/</link>";
  private static final String RSS_END = "</channel></rss>";
  private static final String ITEM =
      "<item><title>T</title><link>https://f.example/%d</link></item>";
  private static final String PROSE =
      "The bridge is shut, said the mayor, and nobody knows for how long. ";

  private HostilePages() {}

  static void addPages(HostileInputs inputs) {
    String article =
        "<html><head><meta property='og:type' content='article'></head><body><article>";
    inputs.add(
        "a page of 5 MB",
        Reason.RECORD_TOO_LARGE,
        0,
        "<html>" + PROSE.repeat(5 * MB / PROSE.length()));
    inputs.add(
        "a page without end",
        Reason.RECORD_TOO_LARGE,
        0,
        () -> Packed.join("<html><p>", 1 << 30, ""));
    inputs.add(
        "divs nested 100,000 deep", Reason.NOT_AN_ARTICLE, 0, "<html>" + "<div>".repeat(100_000));
    inputs.add(
        "300,000 elements in a page",
        Reason.TOO_MANY_PARTS,
        0,
        "<html>" + "<i></i>".repeat(300_000));
    inputs.add(
        "formatting that is never closed",
        Reason.TOO_MANY_PARTS,
        0,
        "<html>" + "<p><b><i><a href=x>".repeat(100_000));
    inputs.add(
        "tables in tables", Reason.NOT_AN_ARTICLE, 0, "<html>" + "<table><tr><td>".repeat(20_000));
    inputs.add(
        "an attribute of 3 MB",
        null,
        1,
        article + "<p title='" + "x".repeat(3 * MB) + "'>" + PROSE.repeat(5) + "</p>");
    inputs.add(
        "JSON-LD nested a million deep",
        null,
        1,
        article
            + "<script type='application/ld+json'>"
            + "[".repeat(MB)
            + "</script><p>"
            + PROSE.repeat(5));
    inputs.add(
        "JSON-LD that is no JSON",
        null,
        1,
        article + "<script type='application/ld+json'>{]}</script><p>" + PROSE.repeat(5));
    inputs.add(
        "a page of links",
        Reason.NOT_AN_ARTICLE,
        0,
        "<html><body>" + "<a href='/x'>x</a>".repeat(5_000));
  }

  static void addCharsets(HostileInputs inputs) {
    inputs.add("UTF-16 without a byte order mark", null, 1, (ARTICLE + "\n").getBytes(UTF_16LE));
    inputs.add(
        "a feed that lies about its charset",
        null,
        1,
        ("<?xml version='1.0' encoding='UTF-8'?>"
                + RSS
                + "<item><title>caf\u00e9</title><link>https://f.example/1</link></item>"
                + RSS_END)
            .getBytes(ISO_8859_1));
    inputs.add(
        "a charset that does not exist",
        null,
        1,
        "<?xml version='1.0' encoding='x-klingon'?>" + RSS + ITEM.formatted(1) + RSS_END);
    inputs.add(
        "UTF-7 in a meta tag",
        Reason.NOT_AN_ARTICLE,
        0,
        "<html><meta charset='utf-7'>+ADw-script+AD4-alert(1)+ADw-/script+AD4-</html>");
    inputs.add(
        "lone surrogates and overrides",
        null,
        1,
        "[\n{\"headline\":\"a\\ud800b\\u202ec\\u0000d\",\"text\":\"B\"}]");
  }
}
