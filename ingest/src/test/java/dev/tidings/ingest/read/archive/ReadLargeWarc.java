package dev.tidings.ingest.read.archive;

import dev.tidings.ingest.read.content.ReadContent;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads an archive of a given size, made of the fixture pages, and prints what it took. With a
 * small heap it shows that memory does not grow with the archive:
 *
 * <pre>
 * ./mvnw -q test-compile dependency:build-classpath -pl ingest -Dmdep.outputFile=target/classpath
 * java -Xmx256m -cp ingest/target/test-classes:ingest/target/classes:$(cat ingest/target/classpath) \
 *   dev.tidings.ingest.read.archive.ReadLargeWarc 1024
 * </pre>
 */
final class ReadLargeWarc {
  private static final int MB = 1 << 20;

  private ReadLargeWarc() {}

  /**
   * Reads one archive.
   *
   * @param arguments size of the unpacked archive in MB (1024); {@code packed} to read it with gzip
   */
  public static void main(String[] arguments) throws IOException {
    long megabytes = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1024;
    boolean packed = arguments.length > 1 && arguments[1].equals("packed");
    ByteArrayOutputStream pages = new ByteArrayOutputStream();
    for (String page : new String[] {"json-ld.html", "open-graph.html", "body-in-json-ld.html"}) {
      byte[] html = padded(ReadWarcTest.fixture(page));
      pages.writeBytes(WarcBytes.page("https://a.example/" + page, html));
    }
    byte[] records = pages.toByteArray();
    long repeats = megabytes * MB / records.length;
    CountArticles count = new CountArticles();
    long start = System.nanoTime();
    try (InputStream crawl =
        new RepeatedRecords(packed ? WarcBytes.gzip(records) : records, repeats)) {
      new ReadContent(Limits.forFiles()).read(crawl, Origin.file("crawl"), count);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d MB, %d articles, %d skipped in %.1f s: %.0f articles/s, %.1f MB/s; heap at most %d MB%n",
        megabytes,
        count.articles(),
        count.skips(),
        seconds,
        count.articles() / seconds,
        megabytes / seconds,
        Runtime.getRuntime().maxMemory() / MB);
  }

  /** With the scripts and menus that make up most of a real page: some 60 kB. */
  private static byte[] padded(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    String script =
        "<script>" + "track('page', {section: 'news', slot: 7});\n".repeat(800) + "</script>";
    String menu =
        "<nav><ul>"
            + "<li class=\"menu\"><a href=\"/s\">Section</a></li>".repeat(400)
            + "</ul></nav>";
    return html.replace("</body>", menu + script + "</body>").getBytes(StandardCharsets.UTF_8);
  }
}
