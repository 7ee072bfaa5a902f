package dev.tidings.bench.pipeline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.pipe.Json;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;

/**
 * Articles to publish: those of a file in its order and, when more are asked for than it has, new
 * ones made of its sentences. Each has its place as id, so that it is known again in a story.
 *
 * <p>What is made goes through the file again, and again from its start: at any time the sentences
 * are those of a few hundred neighbouring articles. So subjects come up, are written about for a
 * while and pass, as in news; were they drawn from the whole file, no story would ever end.
 */
final class BenchArticles {
  private static final long SEED = 42;

  /** Between made articles, in publication time; about what the whole world publishes. */
  static final Duration APART = Duration.ofMillis(80);

  /** Articles of the file that are in the news at once. */
  private static final int CURRENT = 500;

  /** How many are made before one of them passes. */
  private static final int MADE_OF_EACH = 3;

  private final List<ObjectNode> source;
  private final Duration apart;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private Instant last = Instant.EPOCH;
  private int next;

  private BenchArticles(List<ObjectNode> source, Duration apart) {
    this.source = source;
    this.apart = apart;
  }

  /** The articles of a file of JSON Lines, which may be packed with gzip. */
  static BenchArticles of(Path file) throws IOException {
    return of(file, APART);
  }

  /**
   * As the other.
   *
   * @param apart between made articles, in publication time
   */
  static BenchArticles of(Path file, Duration apart) throws IOException {
    List<ObjectNode> articles = new ArrayList<>();
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (Json.mapper().readTree(line) instanceof ObjectNode article) {
          articles.add(article);
        }
      }
    }
    if (articles.isEmpty()) {
      throw new IOException(file + " has no articles");
    }
    return new BenchArticles(articles, apart);
  }

  int inFile() {
    return source.size();
  }

  /** The next {@code count} articles as published. */
  List<BenchArticle> take(int count) throws IOException {
    List<BenchArticle> taken = new ArrayList<>(count);
    for (int i = 0; i < count; i++, next++) {
      ObjectNode article = next < source.size() ? source.get(next).deepCopy() : made();
      String id = String.valueOf(next);
      article.put("id", id);
      article.remove("url");
      last = latest(article);
      taken.add(
          new BenchArticle(
              id.getBytes(StandardCharsets.UTF_8), Json.mapper().writeValueAsBytes(article)));
    }
    return taken;
  }

  /** Title and half of the sentences of one article, among them half of another's. */
  private ObjectNode made() {
    ObjectNode article = any().deepCopy();
    String[] own = sentences(article);
    String[] others = sentences(any());
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < Math.max(own.length, others.length); i++) {
      String[] from = random.nextBoolean() ? own : others;
      if (i < from.length) {
        body.append(from[i]).append(". ");
      }
    }
    article.put("body", body.toString());
    article.put("publishedAt", last.plus(apart).toString());
    return article;
  }

  private ObjectNode any() {
    int first = (next - source.size()) / MADE_OF_EACH % source.size();
    int current = random.nextInt(Math.min(CURRENT, source.size()));
    return source.get((first + current) % source.size());
  }

  private Instant latest(ObjectNode article) {
    try {
      Instant at = Instant.parse(article.path("publishedAt").asText());
      return at.isAfter(last) ? at : last;
    } catch (java.time.format.DateTimeParseException e) {
      // Undated, or dated in a way that only the pipeline reads.
      return last;
    }
  }

  private static String[] sentences(ObjectNode article) {
    return article.path("body").asText().split("\\.\\s+");
  }
}
