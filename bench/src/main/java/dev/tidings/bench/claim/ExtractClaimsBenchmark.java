package dev.tidings.bench.claim;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.ExtractClaims;
import dev.tidings.enrich.text.AnalyseText;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.ingest.Article;
import dev.tidings.pipe.Lineage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
 * What all claim steps of one article cost, by its length in words; text analysis and names are
 * made before. Run with {@code -prof gc} for what is allocated.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ExtractClaimsBenchmark {

  private static final Instant NOON = Instant.parse("2025-01-31T12:00:00Z");

  /** About a hundred words of plain reporting, repeated with other figures. */
  private static final String REPORT =
      "The earthquake killed at least %d people in the valley on Monday, officials said. "
          + "Rescue workers searched collapsed houses for more than %d missing residents, and the "
          + "government sent 1,200 soldiers to the region. \"We will rebuild every house by the "
          + "winter,\" Prime Minister Ana Diaz told reporters in the capital. According to the "
          + "ministry, about %d homes were damaged and two bridges were closed. The opposition "
          + "denied that it had delayed the aid, and said the army arrived too late. Schools will "
          + "remain closed until Friday, because engineers have to check the buildings first.%n";

  @Param({"500", "5000", "100000"})
  private int words;

  private final ExtractClaims extractClaims = new ExtractClaims();
  private Article article = article("");
  private AnalysedText title = new AnalyseText().analyse("", "en");
  private AnalysedText body = title;

  /** Makes the article. */
  @Setup
  public void write() {
    StringBuilder text = new StringBuilder();
    for (int part = 0; part < words / 100; part++) {
      text.append(REPORT.formatted(10 + part, 20 + part, 300 + part));
    }
    AnalyseText analyseText = new AnalyseText();
    article = article(text.toString().strip());
    title = analyseText.analyse(article.title(), "en");
    body = analyseText.analyse(article.body(), "en");
  }

  private static Article article(String body) {
    return new Article(
        Article.SCHEMA_VERSION,
        "a",
        1,
        false,
        null,
        "Outlet",
        "en",
        "Earthquake in the valley",
        body,
        List.of(),
        NOON,
        null,
        List.of(),
        null,
        "hash",
        Map.of(),
        new Lineage("articles", 0, 0L, NOON));
  }

  /** All steps. */
  @Benchmark
  public List<Claim> extract() {
    return extractClaims.extract(article, title, body, List.of());
  }
}
