package dev.tidings.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.pipe.Rejected;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestStageTest {
  private static final String FLOOD =
      "'title':'River floods town','body':'The river rose in the night and by dawn the water was"
          + " in the streets of the old town, where nobody had expected it so soon in the year.',"
          + "'publishedAt':'2024-05-09T12:00:00Z'}";

  @TempDir private Path directory;
  private StageRun run;

  @BeforeEach
  void start() {
    run = new StageRun(directory);
  }

  @AfterEach
  void stop() {
    run.close();
  }

  @Test
  void anArticleGoesOutWithItsIdForKeyAndItsEventTime() {
    run.publish("{'id':'a'," + FLOOD);

    List<TestRecord<String, Article>> unique = run.unique();
    assertThat(unique).hasSize(1);
    assertThat(unique.get(0).key()).isEqualTo("a");
    assertThat(unique.get(0).getRecordTime()).isEqualTo("2024-05-09T12:00:00Z");
    Article article = unique.get(0).value();
    assertThat(article.revision()).isEqualTo(1);
    assertThat(article.lineage().topic()).isEqualTo("tidings.articles");
    assertThat(article.lineage().arrivedAt()).isEqualTo(StageRun.START);
    assertThat(run.duplicates()).isEmpty();
    assertThat(run.rejected()).isEmpty();
  }

  @Test
  void aReprintGoesToDuplicates() {
    run.publish("{'id':'a'," + FLOOD);
    run.publish("{'id':'b','source':'Other News'," + FLOOD);

    assertThat(run.unique()).hasSize(1);
    assertThat(run.duplicates())
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.key()).isEqualTo("b");
              assertThat(record.value().duplicateOf()).isEqualTo("a");
              assertThat(record.value().kind()).isEqualTo(Duplicate.Kind.SAME_TEXT);
              assertThat(record.value().source()).isEqualTo("Other News");
            });
  }

  @Test
  void aRevisionAndARetractionFollowInOrder() {
    run.publish("{'id':'a'," + FLOOD);
    run.publish("{'id':'a'," + FLOOD.replace("streets", "houses"));
    run.publish("a".getBytes(UTF_8), null);

    assertThat(run.unique())
        .extracting(record -> record.value().revision())
        .containsExactly(1, 2, 3);
    assertThat(run.rejected()).isEmpty();
  }

  @Test
  void aRejectedRecordKeepsItsBytesAndSaysWhy() {
    byte[] key = {1, 2, (byte) 0xFF};
    byte[] value = "{\"title\":".getBytes(UTF_8);
    run.publish(key, value);

    TestRecord<byte[], byte[]> rejected = run.rejected().get(0);
    assertThat(rejected.key()).isEqualTo(key);
    assertThat(rejected.value()).isEqualTo(value);
    assertThat(header(rejected.headers(), Rejected.REASON)).isEqualTo("not-json");
    assertThat(header(rejected.headers(), Rejected.STAGE)).isEqualTo("ingest");
    assertThat(header(rejected.headers(), Rejected.SOURCE_TOPIC)).isEqualTo("tidings.articles");
    assertThat(header(rejected.headers(), Rejected.SOURCE_OFFSET)).isEqualTo("0");
    assertThat(header(rejected.headers(), Rejected.DETAIL)).contains("JSON");
  }

  @Test
  void aRetractionOfAnUnknownArticleIsRejectedAsItCame() {
    run.publish("unknown".getBytes(UTF_8), null);

    TestRecord<byte[], byte[]> rejected = run.rejected().get(0);
    assertThat(rejected.key()).asString().isEqualTo("unknown");
    assertThat(rejected.value()).isNull();
    assertThat(header(rejected.headers(), Rejected.REASON)).isEqualTo("retracts-unknown-article");
  }

  @Test
  void everyRecordComesOutOnce() {
    Random random = new Random(42);
    for (int i = 0; i < 300; i++) {
      publishSomething(random);
      int out = run.unique().size() + run.duplicates().size() + run.rejected().size();
      assertThat(out).as("outputs of record %s", i).isEqualTo(1);
    }
  }

  @Test
  void aRepeatOfTheWholeInputChangesNothing() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 100; i++) {
        run.publish(
            "{'id':'a" + i + "','title':'River report " + i + "','body':'" + text(i) + "'}");
      }
    }

    assertThat(run.unique()).hasSize(100);
    assertThat(run.duplicates())
        .hasSize(100)
        .allSatisfy(
            record -> {
              assertThat(record.value().kind()).isEqualTo(Duplicate.Kind.SAME_ARTICLE);
              assertThat(record.value().duplicateOf()).isEqualTo(record.key());
            });
  }

  @Test
  void aDuplicateNeverNamesADuplicate() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      publishSomething(random);
    }
    List<String> unique = new ArrayList<>();
    run.unique().forEach(record -> unique.add(record.key()));

    assertThat(run.duplicates())
        .isNotEmpty()
        .allSatisfy(record -> assertThat(unique).contains(record.value().duplicateOf()));
  }

  @Test
  void theSameInputGivesTheSameOutput(@TempDir Path other) {
    Random random = new Random(9);
    Random again = new Random(9);
    try (StageRun second = new StageRun(other)) {
      StageRun first = run;
      for (int i = 0; i < 150; i++) {
        publishSomething(random);
      }
      run = second;
      for (int i = 0; i < 150; i++) {
        publishSomething(again);
      }
      run = first;

      assertThat(values(second.unique())).isEqualTo(values(run.unique()));
      assertThat(values(second.duplicates())).isEqualTo(values(run.duplicates()));
    }
  }

  @Test
  void theStoresAreThoseThatAreNamed() {
    assertThat(run.driver().getAllStateStores())
        .containsOnlyKeys(
            RecogniseProcessor.STORE,
            RecogniseProcessor.STREAM_TIME,
            FindDuplicatesProcessor.TEXTS,
            FindDuplicatesProcessor.STANDINGS,
            FindDuplicatesProcessor.LINES,
            FindDuplicatesProcessor.STREAM_TIMES);
  }

  private void publishSomething(Random random) {
    String id = "'id':'a" + random.nextInt(60) + "',";
    String address = "'url':'https://news.example/" + random.nextInt(40) + "',";
    String body = "'title':'Report','body':'" + text(random.nextInt(50)) + "'}";
    switch (random.nextInt(10)) {
      case 0 -> run.publish("{" + id + "'retracted':true}");
      case 1 -> run.publish(("a" + random.nextInt(60)).getBytes(UTF_8), null);
      case 2 -> run.publish("{" + address + body);
      case 3 -> run.publish("{" + id + address + body);
      case 4 -> run.publish("{" + body.replace("river", "stream"));
      case 5 ->
          run.publish("{" + id + "'updatedAt':'2024-05-0" + (1 + random.nextInt(9)) + "'," + body);
      case 6 -> {
        byte[] garbage = new byte[random.nextInt(40)];
        random.nextBytes(garbage);
        run.publish(garbage, garbage);
      }
      case 7 -> run.publish("{" + id + "'language':'de'," + body);
      default -> run.publish("{" + id + body);
    }
  }

  private static String text(int seed) {
    return RandomText.of(seed, 80);
  }

  private static <V> List<V> values(List<TestRecord<String, V>> records) {
    return records.stream().map(TestRecord::value).toList();
  }

  private static String header(Headers headers, String name) {
    return new String(headers.lastHeader(name).value(), UTF_8);
  }
}
