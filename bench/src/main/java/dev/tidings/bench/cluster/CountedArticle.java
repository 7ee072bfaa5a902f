package dev.tidings.bench.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * As much of an enriched article as the clustering needs.
 *
 * @param id its id
 * @param eventTime epoch milliseconds
 * @param terms counts by term
 */
record CountedArticle(String id, long eventTime, Map<String, Integer> terms) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads {@code enriched-articles.jsonl} as {@code tidings process} writes it; gzip or not. */
  static List<CountedArticle> read(Path file) throws IOException {
    Map<String, String> known = new HashMap<>();
    List<CountedArticle> articles = new ArrayList<>();
    try (BufferedReader lines = lines(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = JSON.readTree(line).get("value");
        Map<String, Integer> terms = new TreeMap<>();
        article
            .get("terms")
            .properties()
            .forEach(
                term ->
                    terms.put(
                        known.computeIfAbsent(term.getKey(), key -> key), term.getValue().asInt()));
        articles.add(
            new CountedArticle(
                article.get("article").get("articleId").asText(),
                Instant.parse(article.get("article").get("publishedAt").asText()).toEpochMilli(),
                terms));
      }
    }
    return articles;
  }

  static BufferedReader lines(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    if (file.toString().endsWith(".gz")) {
      in = new GZIPInputStream(in, 1 << 16);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
