package dev.tidings.bench.step;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.ExtractClaims;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.entity.FindEntities;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.tag.Taggers;
import dev.tidings.enrich.subject.ClassifySubject;
import dev.tidings.enrich.subject.ScoredSubject;
import dev.tidings.enrich.text.AnalyseText;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.enrich.text.CountTerms;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.CheckArticle;
import dev.tidings.ingest.duplicate.Fingerprint;
import dev.tidings.ingest.duplicate.TakeFingerprint;
import dev.tidings.ingest.text.CleanText;
import dev.tidings.ingest.text.CleanedText;
import dev.tidings.ingest.text.DetectLanguage;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Lineage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each step over one article after the other, with what the step before it made of that. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class StepsBenchmark {
  private static final int ARTICLES = 1_000;
  private static final int MOST = 1 << 20;

  /** Later than all articles, which are not to come from the future. */
  private static final Instant NOW = Instant.parse("2040-01-01T00:00:00Z");

  /** JSON Lines, also {@code .gz}. */
  @Param("")
  public String file = "";

  private final CheckArticle check = new CheckArticle(MOST);
  private final CleanText cleanText = new CleanText(MOST);
  private final DetectLanguage detectLanguage = new DetectLanguage();
  private final TakeFingerprint takeFingerprint = new TakeFingerprint();
  private final AnalyseText analyseText = new AnalyseText();
  private final CountTerms countTerms = new CountTerms();
  private final ClassifySubject classifySubject = new ClassifySubject();
  private final FindEntities findEntities = new FindEntities(NameTable.load(), Taggers.load());
  private final ExtractClaims extractClaims = new ExtractClaims();
  private final List<Prepared> prepared = new ArrayList<>();
  private int next;

  @SuppressWarnings("ArrayRecordComponent") // opaque bytes, never compared
  private record Prepared(
      byte[] json,
      Article article,
      AnalysedText title,
      AnalysedText body,
      Map<String, Integer> terms,
      List<Entity> entities) {}

  /** Reads the articles, and does all steps once. */
  @Setup(Level.Trial)
  public void prepare() throws IOException {
    try (InputStream raw = Files.newInputStream(Path.of(file));
        InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && prepared.size() < ARTICLES;
          line = lines.readLine()) {
        prepared.add(prepare(line));
      }
    }
  }

  private Prepared prepare(String line) throws IOException {
    Article article = article(Json.mapper().readTree(line));
    AnalysedText title = analyseText.analyse(article.title(), "en");
    AnalysedText body = analyseText.analyse(article.body(), "en");
    return new Prepared(
        line.getBytes(StandardCharsets.UTF_8),
        article,
        title,
        body,
        countTerms.count(title, body),
        findEntities.find(title, body));
  }

  private static Article article(JsonNode json) {
    return new Article(
        Article.SCHEMA_VERSION,
        json.path("id").asText("none"),
        0,
        false,
        null,
        "bench",
        "en",
        json.path("title").asText(),
        json.path("body").asText(),
        List.of(),
        Instant.EPOCH,
        null,
        List.of(),
        null,
        "",
        null,
        Map.of(),
        new Lineage("articles", 0, 0, Instant.EPOCH));
  }

  private Prepared next() {
    next = (next + 1) % prepared.size();
    return prepared.get(next);
  }

  /** JSON read and checked. */
  @Benchmark
  public String parseArticle() {
    return check.apply(null, next().json(), NOW);
  }

  @Benchmark
  public CleanedText cleanText() {
    Article article = next().article();
    return cleanText.apply(article.title(), article.body());
  }

  @Benchmark
  public String detectLanguage() {
    Article article = next().article();
    return detectLanguage.apply("", article.title(), article.body());
  }

  @Benchmark
  public Fingerprint takeFingerprint() {
    Article article = next().article();
    return takeFingerprint.apply(article.title(), article.body(), "");
  }

  /** Tokens, stems and sentences of the body. */
  @Benchmark
  public AnalysedText analyseText() {
    return analyseText.analyse(next().article().body(), "en");
  }

  @Benchmark
  public Map<String, Integer> countTerms() {
    Prepared article = next();
    return countTerms.count(article.title(), article.body());
  }

  @Benchmark
  public List<ScoredSubject> classifySubject() {
    return classifySubject.classify("en", next().terms());
  }

  @Benchmark
  public List<Entity> findEntities() {
    Prepared article = next();
    return findEntities.find(article.title(), article.body());
  }

  @Benchmark
  public List<Claim> extractClaims() {
    Prepared article = next();
    return extractClaims.extract(
        article.article(), article.title(), article.body(), article.entities());
  }
}
