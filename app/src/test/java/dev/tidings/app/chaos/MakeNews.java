package dev.tidings.app.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.app.Processed;
import dev.tidings.pipe.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A stream of records as publishers make it: stories of very different sizes in four languages, one
 * in ten a reprint, one in thirty a revision, some retractions, some late, some not readable at
 * all. The same seed makes the same records.
 */
final class MakeNews {
  private static final Instant BEGIN = Instant.parse("2026-03-01T06:00:00Z");
  private static final Duration STEP = Duration.ofSeconds(40);
  private static final int SOURCES = 30;
  private static final List<String> LANGUAGES =
      List.of("en", "en", "en", "en", "en", "en", "de", "fr", "es");

  private final Random random;
  private final boolean comesBack;
  private final Map<String, List<String>> sentences = new TreeMap<>();
  private final List<MakeStory> stories = new ArrayList<>();
  private final List<String> languages = new ArrayList<>();
  private final List<ObjectNode> published = new ArrayList<>();

  /**
   * @param comesBack whether what was retracted may be revised and reprinted later
   */
  MakeNews(long seed, boolean comesBack) {
    this.random = new Random(seed);
    this.comesBack = comesBack;
    for (String line : Processed.sample()) {
      readSentences(line);
    }
  }

  /** So many records, in the order in which they are published. */
  List<byte[]> records(int count) {
    for (int i = 0; i < Math.max(10, count / 25); i++) {
      String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
      languages.add(language);
      stories.add(new MakeStory(sentences.getOrDefault(language, List.of()), random));
    }
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      records.add(record(i));
    }
    return records;
  }

  private byte[] record(int number) {
    int what = random.nextInt(100);
    if (what < 1) {
      return poison();
    }
    if (published.size() < 20 || what < 86) {
      return article(number, what < 6 ? Duration.ofDays(1 + random.nextInt(9)) : Duration.ZERO);
    }
    ObjectNode earlier = published.get(random.nextInt(published.size()));
    if (what < 87) {
      if (!comesBack) {
        published.remove(earlier);
      }
      return bytes(
          earlier.objectNode().put("id", earlier.get("id").asText()).put("retracted", true));
    }
    return what < 90 ? revision(earlier, number) : reprint(earlier, number);
  }

  private byte[] article(int number, Duration late) {
    int story = zipf(stories.size());
    ObjectNode article = Json.mapper().createObjectNode();
    article.put("id", "a" + number);
    article.put("url", "https://s" + random.nextInt(SOURCES) + ".example/news/" + number);
    article.put("source", "Source " + random.nextInt(SOURCES));
    article.put("language", languages.get(story));
    article.put("title", stories.get(story).title());
    article.put("body", stories.get(story).body());
    article.put("publishedAt", at(number).minus(late).toString());
    published.add(article);
    return bytes(article);
  }

  private byte[] revision(ObjectNode earlier, int number) {
    ObjectNode revised = earlier.deepCopy();
    revised.put("body", earlier.get("body").asText() + " More than " + number + " people came.");
    revised.put("updatedAt", at(number).toString());
    return bytes(revised);
  }

  private byte[] reprint(ObjectNode earlier, int number) {
    ObjectNode reprint = earlier.deepCopy();
    reprint.put("id", "a" + number);
    reprint.put("url", "https://r" + random.nextInt(SOURCES) + ".example/wire/" + number);
    reprint.put("source", "Reprinter " + random.nextInt(SOURCES));
    reprint.put("publishedAt", at(number).toString());
    if (random.nextBoolean()) {
      String body = earlier.get("body").asText();
      reprint.put("body", body.substring(0, body.lastIndexOf(". ") + 1));
    }
    return bytes(reprint);
  }

  private byte[] poison() {
    return switch (random.nextInt(5)) {
      case 0 -> "{\"title\": \"cut".getBytes(StandardCharsets.UTF_8);
      case 1 -> new byte[] {0, (byte) 0xff, 1, 2};
      case 2 -> "[1, 2, 3]".getBytes(StandardCharsets.UTF_8);
      case 3 -> "{\"id\": \"empty\"}".getBytes(StandardCharsets.UTF_8);
      default -> "[".repeat(5_000).getBytes(StandardCharsets.UTF_8);
    };
  }

  /** The first is the likeliest: probability falls with one over the place. */
  private int zipf(int size) {
    double place = Math.exp(random.nextDouble() * Math.log(size + 1.0));
    return Math.min(size - 1, (int) place - 1);
  }

  private static Instant at(int number) {
    return BEGIN.plus(STEP.multipliedBy(number));
  }

  private void readSentences(String line) {
    JsonNode article;
    try {
      article = Json.mapper().readTree(line);
    } catch (JsonProcessingException e) {
      return; // The sample has such lines on purpose.
    }
    String body = article.path("body").asText("");
    Stream<String> found =
        Arrays.stream(body.split("(?<=[.]) (?=\\p{Lu})|\\n+", -1))
            .filter(sentence -> sentence.length() > 40 && sentence.length() < 300);
    String language = article.path("language").asText("en");
    sentences.computeIfAbsent(language, l -> new ArrayList<>()).addAll(found.toList());
  }

  private static byte[] bytes(ObjectNode record) {
    return record.toString().getBytes(StandardCharsets.UTF_8);
  }
}
