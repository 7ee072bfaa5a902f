package dev.tidings.bench.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.entity.FindEntities;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.tag.Taggers;
import dev.tidings.enrich.entity.tag.WordVectors;
import dev.tidings.enrich.text.AnalyseText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles a second on one core, from text to linked entities: tokens, tagger, document pass,
 * linking.
 *
 * <p>{@code java -Dtidings.bench.articles=FILE -cp ... org.openjdk.jmh.Main FindEntitiesBenchmark}:
 * FILE has an article a line, JSON with {@code title} and {@code body}. The heap of the measured
 * process is bounded, so that it also shows what the tables need. {@code -p encoder=on} asks the
 * sentence encoder, too, whose runtime and model must then be on the class path.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx200m", "-XX:+UseSerialGC"})
public class FindEntitiesBenchmark {
  private static final int MOST = 1_000;

  private record Text(String title, String body) {}

  private final List<Text> texts = new ArrayList<>();
  private final AnalyseText analyseText = new AnalyseText();
  private @Nullable FindEntities findEntities;
  private int next;

  /** The encoder of {@code tidings.enrich.encoder}. */
  @Param("off")
  public String encoder = "off";

  /** Loads the tables and reads the articles. */
  @Setup
  public void read() throws IOException {
    Taggers taggers = Taggers.load();
    findEntities =
        new FindEntities(
            NameTable.load(), encoder.equals("on") ? taggers.with(WordVectors.load()) : taggers);
    ObjectMapper json = new ObjectMapper();
    for (String line :
        Files.readAllLines(
            Path.of(System.getProperty("tidings.bench.articles", "articles.jsonl")))) {
      JsonNode article = json.readTree(line);
      texts.add(new Text(article.path("title").asText(), article.path("body").asText()));
      if (texts.size() == MOST) {
        return;
      }
    }
  }

  /** One article. */
  @Benchmark
  public List<Entity> find() {
    Text text = texts.get(next);
    next = (next + 1) % texts.size();
    return Objects.requireNonNull(findEntities)
        .find(analyseText.analyse(text.title(), "en"), analyseText.analyse(text.body(), "en"));
  }
}
