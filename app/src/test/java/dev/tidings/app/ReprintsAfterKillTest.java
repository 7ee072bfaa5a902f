package dev.tidings.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.Duplicate;
import dev.tidings.ingest.IngestInMemory;
import dev.tidings.ingest.Ingested;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The same repeats are found, and the same lines dropped, whether or not the stage was killed. */
@ExtendWith(SharedBroker.class)
class ReprintsAfterKillTest {
  private static final Instant START = Instant.parse("2024-05-01T00:00:00Z");
  private static final String MENU = "Front page Harbor Market Weather";

  @TempDir private Path directory;

  /** Reports of three outlets with their menu, half of them reprinted. */
  private static List<String> stream() {
    Random random = new Random(11);
    List<String> stream = new ArrayList<>();
    for (int report = 0; report < 60; report++) {
      String title = word(random) + " " + word(random);
      String text = text(random);
      Instant time = START.plus(Duration.ofMinutes(20L * report));
      stream.add(article("r" + report, report % 3, title, text, time));
      if (report % 2 == 0) {
        stream.add(article("r" + report + "-copy", (report + 1) % 3, title, text, time));
      }
    }
    return stream;
  }

  private static String article(String id, int outlet, String title, String text, Instant time) {
    return """
        {"id":"%s","source":"outlet %d","title":"%s","body":"%s\\n%s","publishedAt":"%s","language":"en"}
        """
        .formatted(id, outlet, title, MENU, text, time)
        .strip();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("The council met.");
    for (int i = 0; i < 80; i++) {
      text.append(i % 8 == 0 ? " Mr. Van" : " ").append(word(random));
    }
    return text.append('.').toString();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append("bdfgklmnprst".charAt(random.nextInt(12)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  @Test
  void theResultIsThatOfOneRunWithoutAKill(Installation broker) throws Exception {
    List<String> stream = stream();
    int half = stream.size() / 2;
    try (KafkaConnection kafka = broker.connect(Map.of("tidings.topics.partitions", "1"))) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      Process first = WorkerProcess.start(broker, directory, "first.log", "--stages", "ingest");
      try {
        Processed.publish(kafka, stream.subList(0, half));
        await().until(() -> Processed.read(kafka).arrived() > half / 2);
        Processed.publish(kafka, stream.subList(half, stream.size()));
      } finally {
        first.destroyForcibly().waitFor();
      }
      Process second = WorkerProcess.start(broker, directory, "second.log", "--stages", "ingest");
      try {
        await().until(() -> Processed.read(kafka).arrived() == stream.size());
        Processed seen = Processed.read(kafka);
        assertThat(results(seen.unique(), seen.duplicates()))
            .isEqualTo(inOneRun(stream, kafka))
            .hasSize(stream.size());
        assertThat(seen.duplicates()).hasSizeGreaterThan(20);
        assertThat(seen.unique())
            .as("the menu is learnt, and still known after the kill")
            .anyMatch(article -> article.body().startsWith(MENU))
            .last()
            .matches(article -> !article.body().startsWith(MENU));
      } finally {
        second.destroyForcibly().waitFor();
      }
    }
  }

  private static Map<String, String> inOneRun(List<String> stream, KafkaConnection kafka) {
    IngestInMemory ingest = new IngestInMemory(kafka.settings());
    List<Article> unique = new ArrayList<>();
    List<Duplicate> duplicates = new ArrayList<>();
    for (String line : stream) {
      Ingested ingested = ingest.apply(line.getBytes(UTF_8), START.plus(Duration.ofDays(900)));
      if (ingested.article() != null) {
        unique.add(ingested.article());
      } else if (ingested.duplicate() != null) {
        duplicates.add(ingested.duplicate());
      }
    }
    return results(unique, duplicates);
  }

  /** By article its text, or what it repeats and how. */
  private static Map<String, String> results(List<Article> unique, List<Duplicate> duplicates) {
    Map<String, String> results = new TreeMap<>();
    unique.forEach(one -> results.put(one.articleId(), one.body()));
    duplicates.forEach(
        one ->
            results.put(
                one.articleId(), one.duplicateOf() + ' ' + one.kind() + ' ' + one.similarity()));
    return results;
  }
}
