package dev.tidings.bench.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.ingest.CheckArticle;
import dev.tidings.ingest.InvalidArticleException;
import dev.tidings.pipe.Json;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A file of any number of different articles, made of those of the bundled sample. */
final class MakeArticles {
  private static final String SAMPLE = "/dev/tidings/app/sample/articles.jsonl";
  private static final int MAX_BYTES = 1 << 20;

  private MakeArticles() {}

  static Path write(int count) throws IOException {
    List<ObjectNode> sample = sample();
    Path file = Files.createTempFile("articles", ".jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < count; i++) {
        ObjectNode article = sample.get(i % sample.size()).deepCopy();
        article.put("id", "made-" + i);
        article.put("url", article.path("url").asText("https://a.example/p") + "?n=" + i);
        out.write(Json.mapper().writeValueAsString(article));
        out.write('\n');
      }
    }
    return file;
  }

  /** The articles of the bundled sample that are not broken on purpose. */
  static List<ObjectNode> sample() throws IOException {
    CheckArticle check = new CheckArticle(MAX_BYTES);
    List<ObjectNode> sample = new ArrayList<>();
    try (InputStream in = MakeArticles.class.getResourceAsStream(SAMPLE)) {
      if (in == null) {
        throw new IOException("this build has no sample");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        try {
          check.apply(null, line.getBytes(StandardCharsets.UTF_8), Instant.now());
          JsonNode article = Json.mapper().readTree(line);
          if (article instanceof ObjectNode object && !object.has("retracted")) {
            sample.add(object);
          }
        } catch (InvalidArticleException e) {
          // The sample has broken ones on purpose.
        }
      }
    }
    return sample;
  }
}
