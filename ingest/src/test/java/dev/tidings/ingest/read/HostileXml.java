package dev.tidings.ingest.read;

import dev.tidings.ingest.read.result.Reason;

/** XML with entities, and too much of everything. */
final class HostileXml {
  private static final int MB = 1 << 20;
  private static final String RSS =
      "<rss version=\"2.0\"><channel><title>F</title><link>https://f.example/</link>";
  private static final String RSS_END = "</channel></rss>";
  private static final String ITEM =
      "<item><title>T</title><link>https://f.example/%d</link></item>";

  private HostileXml() {}

  static void addXml(HostileInputs inputs) {
    String laughs =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
            + RSS
            + "<item><title>&c;</title></item>"
            + RSS_END;
    inputs.add("billion laughs", Reason.FORBIDDEN_DOCTYPE, 0, laughs);
    inputs.add(
        "one long entity many times",
        Reason.FORBIDDEN_DOCTYPE,
        0,
        "<!DOCTYPE rss [<!ENTITY a '"
            + "x".repeat(MB)
            + "'>]>"
            + RSS
            + "&a;".repeat(1000)
            + RSS_END);
    inputs.add(
        "a file as an entity",
        Reason.FORBIDDEN_DOCTYPE,
        0,
        "<!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
            + RSS
            + "<item><title>&f;</title></item>"
            + RSS_END);
    inputs.add(
        "a parameter entity from outside",
        Reason.FORBIDDEN_DOCTYPE,
        0,
        "<!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x.dtd'> %p;]>" + RSS + RSS_END);
    inputs.add(
        "a document type elsewhere",
        null,
        1,
        "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:9/x.dtd'>" + RSS + ITEM.formatted(1) + RSS_END);
    inputs.add(
        "a document type without end",
        Reason.FORBIDDEN_DOCTYPE,
        0,
        "<!DOCTYPE rss " + "x".repeat(70_000) + " <rss ");
    inputs.add(
        "elements nested 100,000 deep",
        Reason.TOO_DEEP,
        0,
        RSS + "<a>".repeat(100_000) + "</a>".repeat(100_000) + RSS_END);
    inputs.add(
        "300,000 elements", Reason.TOO_MANY_PARTS, 0, RSS + "<a/>".repeat(300_000) + RSS_END);
    inputs.add("20,000 attributes", Reason.NOT_A_FEED, 0, "<rss " + attributes(20_000) + "/>");
    StringBuilder many = new StringBuilder(RSS);
    for (int i = 0; i < 10_001; i++) {
      many.append(ITEM.formatted(i));
    }
    inputs.add("10,001 entries", Reason.TOO_MANY_PARTS, 10_000, many + RSS_END);
    inputs.add(
        "a feed of 1 GB",
        Reason.RECORD_TOO_LARGE,
        0,
        () -> Packed.join(RSS + "<item><title>", 1 << 30, "</title></item>" + RSS_END));
    inputs.add(
        "a feed that never closes",
        null,
        1,
        RSS + "<item><title>T</title><link>https://f.example/1");
    inputs.add(
        "zero bytes and control characters in a feed",
        null,
        1,
        RSS
            + "<item><title>A\0B\u0007&#0;C</title><link>https://f.example/1</link></item>"
            + RSS_END);
    inputs.add("a comment that never ends", Reason.BROKEN_XML, 0, "<!-- " + "<rss ".repeat(20_000));
    inputs.add(
        "outlines nested 10,000 deep",
        Reason.TOO_DEEP,
        0,
        "<opml><body>"
            + "<outline text='a'>".repeat(10_000)
            + "</outline>".repeat(10_000)
            + "</body></opml>");
    inputs.add(
        "an outline to a script",
        Reason.BAD_ADDRESS,
        0,
        "<opml><body><outline xmlUrl='javascript:alert(1)'/></body></opml>");
    inputs.add(
        "a feed of another kind",
        Reason.NOT_A_FEED,
        0,
        "<feed xmlns='urn:sensors'><entry/></feed>");
    inputs.add(
        "an entry whose text is nested 50,000 deep",
        null,
        1,
        RSS
            + "<item><title>T</title><link>https://f.example/1</link><description>"
            + "&lt;div&gt;".repeat(50_000)
            + "deep</description></item>"
            + RSS_END);
  }

  private static String attributes(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append('a').append(i).append("='1' ");
    }
    return attributes.toString();
  }
}
