package dev.tidings.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.Collected;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.FoundFeed;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Progress;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.Skipped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadArticlesTest {
  private final Collected found = new Collected();
  private final ReadArticles reader = new ReadArticles(Limits.forFiles());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "json/newsapi.json|2|https://echo.example/dam|Dam gates opened after rain|2026-03-02T18:00:00Z|Daily Echo",
        "json/guardian.json|1|https://guardian.example/world/2026/mar/02/dam|Dam: what we know|2026-03-02T20:00:00Z|The Guardian",
        "json/nyt.json|1|https://times.example/2026/03/02/dam.html|Rain Fills a Dam|2026-03-02T23:10:00Z|The Times",
        "json/gdelt.json|1|https://zeitung.example/damm|Damm: Drei Tore offen|2026-03-02T21:15:00Z|zeitung.example",
        "json/mediastack.json|1|https://stack.example/water|Water falls again|2026-03-03T07:00:00Z|Stack News",
        "json/gnews.json|1|https://gn.example/gates|Gates closed|2026-03-03T12:00:00Z|GN Wire",
        "json/wordpress.json|1|https://blog.example/?p=12|Dams – a primer|2026-03-03T13:00:00Z|blog.example",
        "json/feed.json|2|https://hill.example/1|Snow on the hill|2026-03-04T04:00:00Z|Hill Notes",
        "json/ninjs-1.json|1|-|Dam gates open|2026-03-02T18:00:00Z|Wire Agency",
        "json/ninjs-2.json|1|-|Tore am Damm offen|2026-03-02T18:10:00Z|Draht-Agentur",
        "json/ninjs-3.json|1|https://wire.example/items/dam3|Compuertas abiertas|2026-03-02T19:00:00Z|Agencia",
        "json/aliases.jsonl|2|https://www.gazette.example/a?x=1|Ferry runs aground|2026-03-02T09:30:00Z|Gazette",
        "json/array.json|3|https://courier.example/one|One|2026-03-02T08:15:00Z|The Courier",
        "json/single.json|1|https://courier.example/one|One|2026-03-02T08:15:00Z|The Courier",
        "feed/rss2.xml|2|https://www.thecourier.example/dam?utm_source=rss|Dam & villages|2026-03-02T18:00:00Z|The Courier",
        "feed/rss1.xml|1|https://old.example/1|Water rises|2026-03-02T10:00:00Z|Old Post",
        "feed/rss091.xml|1|https://cafe.example/1|Le café ferme|2026-03-02T10:00:00Z|Café News",
        "feed/atom.xml|1|https://hill.example/snow|Snow again|2026-03-04T05:00:00Z|Hill Notes",
        "feed/malformed.xml|2|https://rough.example/1?a=1&b=2|Tea & biscuits gone|2026-03-02T18:00:00Z|Rough & Ready",
        "page/json-ld.html|1|https://courier.example/bridge|Old bridge closes & buses detour|2026-03-02T07:15:00Z|The Courier",
        "page/open-graph.html|1|https://gazette.example/bridge|Old bridge closes|2026-03-02T08:20:00Z|Gazette",
        "page/plain.html|1|https://plain.example/bridge|Old bridge closes|-|plain.example",
        "page/body-in-json-ld.html|1|-|Stated|2026-03-02T00:00:00Z|-",
      })
  void everyFormatGivesTheFlatForm(
      String file, int articles, String url, String title, String publishedAt, String source) {
    read(file);

    assertThat(found.skipped()).isEmpty();
    assertThat(found.size()).isEqualTo(articles);
    assertThat(found.text(0, "url")).isEqualTo(Objects.requireNonNullElse(url, ""));
    assertThat(found.text(0, "title")).isEqualTo(title);
    assertThat(found.text(0, "publishedAt")).isEqualTo(Objects.requireNonNullElse(publishedAt, ""));
    assertThat(found.text(0, "source")).isEqualTo(Objects.requireNonNullElse(source, ""));
  }

  @Test
  void anArticleInTheFlatFormGoesOnByteForByteAndSoDoesWhatIsNoObject() throws IOException {
    read("json/flat.jsonl");

    String lines = new String(resource("json/flat.jsonl"), StandardCharsets.UTF_8);
    assertThat(found.size()).isEqualTo(6);
    for (int i = 0; i < found.size(); i++) {
      assertThat(lines).contains(found.raw(i) + "\n");
    }
    assertThat(found.where(2)).hasToString("json/flat.jsonl, line 4");
  }

  @Test
  void theTextOfAnEntryIsItsLongestWithoutMarkup() {
    read("feed/rss2.xml");

    assertThat(found.text(0, "body"))
        .isEqualTo("Operators opened three gates.\nTwo villages were emptied.");
    assertThat(found.text(0, "authors")).isEqualTo("[\"A. Writer\"]");
    assertThat(found.text(1, "authors")).isEqualTo("[\"B. Writer\"]");
    assertThat(found.text(1, "id")).isEqualTo("c-2");
    assertThat(found.text(1, "publishedAt")).isEqualTo("2026-03-02T18:00:00Z");
  }

  @Test
  void aTextThatAnApiCutGivesWayToALongerSummary() {
    read("json/newsapi.json");

    assertThat(found.text(0, "body")).endsWith("on Monday evening.");
    assertThat(found.text(1, "body")).startsWith("Two villages below the dam");
  }

  @Test
  void theIdOfAServiceIsNotTheArticlesWhenItHasAnAddress() {
    read("json/guardian.json");

    assertThat(found.json(0).has("id")).isFalse();
    assertThat(found.text(0, "originalId")).isEqualTo("world/2026/mar/02/dam");
  }

  @Test
  void aCancelledNinjsItemRetracts() {
    read("json/ninjs-cancelled.json");

    assertThat(found.raw(0))
        .isEqualTo("{\"id\":\"urn:newsml:wire.example:20260302:dam\",\"retracted\":true}");
  }

  @Test
  void aSubscriptionListGivesAddressesWithTheirFolders() {
    read("feed/subscriptions.opml");

    assertThat(found.feeds())
        .extracting(FoundFeed::url, FoundFeed::title, FoundFeed::folder)
        .containsExactly(
            tuple("https://courier.example/rss", "Courier", "World"),
            tuple("https://hill.example/atom", "Hill", null));
    assertThat(found.reasons()).containsExactly(Reason.BAD_ADDRESS);
  }

  @Test
  void thePagesTextIsFoundWithoutMenusAndWithoutItsHeadline() {
    read("page/plain.html");

    assertThat(found.text(0, "body"))
        .startsWith("The old river bridge")
        .endsWith("every ten minutes.")
        .doesNotContain("Imprint");
  }

  @ParameterizedTest
  @CsvSource({
    "json/broken-array.json, BROKEN_JSON, after 2 items",
    "json/no-article.json, NO_ARTICLES, temperature",
    "feed/newsml.xml, UNSUPPORTED_FORMAT, newsItem",
    "page/front-page.html, NOT_AN_ARTICLE, no text",
  })
  void whatIsBrokenEndsWithAReason(String file, Reason reason, String detail) {
    read(file);

    assertThat(found.reasons()).containsExactly(reason);
    assertThat(found.skipped().get(0).detail()).contains(detail);
  }

  @Test
  void gzipIsTakenOffOnceAndTwiceButNotThreeTimes() throws IOException {
    byte[] once = gzip(resource("json/array.json"));
    byte[] twice = gzip(once);
    reader.read(new ByteArrayInputStream(once), "once", found);
    reader.read(new ByteArrayInputStream(twice), "twice", found);
    assertThat(found.size()).isEqualTo(6);

    reader.read(new ByteArrayInputStream(gzip(twice)), "thrice", found);
    assertThat(found.reasons()).containsExactly(Reason.NESTED_COMPRESSION);
  }

  @Test
  void gzipMembersAfterEachOtherAreAllRead() throws IOException {
    byte[] line = "{\"title\":\"T\",\"body\":\"B\"}\n".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (int i = 0; i < 5; i++) {
      members.write(gzip(line));
    }
    reader.read(new OneByteAtATime(members.toByteArray()), "members", found);

    assertThat(found.size()).isEqualTo(5);
  }

  @Test
  void aFolderIsReadInTheOrderOfNamesWithoutHiddenFiles(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("c.txt"), "{\"title\":\"3\"}\n");
    Files.writeString(folder.resolve("b/x"), "{\"title\":\"2\"}\n");
    Files.writeString(folder.resolve("a.csv"), "{\"title\":\"1\"}\n");
    Files.writeString(folder.resolve(".hidden"), "{\"title\":\"0\"}\n");

    ReadSummary summary = reader.read(folder, found);

    assertThat(found.text(0, "title") + found.text(1, "title") + found.text(2, "title"))
        .isEqualTo("123");
    assertThat(summary.inputs()).isEqualTo(3);
    assertThat(summary.articles()).isEqualTo(3);
    assertThat(summary.skippedInAll()).isZero();
  }

  @Test
  void aMissingFileIsAReasonToo(@TempDir Path folder) {
    ReadSummary summary = reader.read(folder.resolve("none"), found);

    assertThat(found.reasons()).containsExactly(Reason.UNREADABLE);
    assertThat(summary.skipped()).containsEntry(Reason.UNREADABLE, 1L);
  }

  @Test
  void progressTellsBytesAsStoredAndTheTotal(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("articles");
    Files.writeString(file, "{\"title\":\"A title\",\"body\":\"A text.\"}\n".repeat(2_500));

    reader.read(file, found);

    Progress last = found.progress().get(found.progress().size() - 1);
    assertThat(found.progress().size()).isBetween(4, 10);
    assertThat(last.bytesRead()).isEqualTo(last.totalBytes()).isEqualTo(Files.size(file));
    assertThat(last.articles()).isEqualTo(2_500);
  }

  @Test
  void whatTheSinkThrowsReachesTheCaller() {
    ArticleSink failing =
        new ArticleSink() {
          @Override
          public void article(FoundArticle article) {
            throw new IllegalStateException("the broker is away");
          }

          @Override
          public void skipped(Skipped skipped) {}
        };

    for (String file : new String[] {"json/flat.jsonl", "json/array.json", "feed/atom.xml"}) {
      assertThatThrownBy(() -> reader.read(open(file), file, failing))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the broker is away");
    }
  }

  private void read(String file) {
    reader.read(open(file), file, found);
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(
        ReadArticlesTest.class.getResourceAsStream("/read/" + file), file);
  }

  private static byte[] resource(String file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  /** As a pipe whose writer is slow: never more than a byte, and nothing known to be available. */
  private static final class OneByteAtATime extends InputStream {
    private final ByteArrayInputStream bytes;

    OneByteAtATime(byte[] bytes) {
      this.bytes = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      return bytes.read(buffer, offset, Math.min(1, length));
    }
  }
}
