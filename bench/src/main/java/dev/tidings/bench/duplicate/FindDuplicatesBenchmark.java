package dev.tidings.bench.duplicate;

import dev.tidings.ingest.duplicate.Fingerprint;
import dev.tidings.ingest.duplicate.FingerprintBytes;
import dev.tidings.ingest.duplicate.SearchTexts;
import dev.tidings.ingest.duplicate.TakeFingerprint;
import dev.tidings.ingest.duplicate.TextMatch;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Fingerprint and look-up of one article; one in five repeats a remembered one, with a few words
 * changed. {@code java -cp ... org.openjdk.jmh.Main FindDuplicatesBenchmark}; the set-up prints
 * what a remembered article takes of heap and disk.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class FindDuplicatesBenchmark {
  private static final String LANGUAGE = "en";
  private static final long WINDOW = Duration.ofDays(3).toMillis();
  private static final int TEXTS = 2_000;

  /** How many articles are remembered. */
  @Param("1000000")
  public int remembered;

  private final MadeUpNews news = new MadeUpNews();
  private final TakeFingerprint takeFingerprint = new TakeFingerprint();
  private final String[] texts = new String[TEXTS];
  private @Nullable TextStore store;
  private @Nullable SearchTexts search;
  private int next;

  @Setup(Level.Trial)
  public void remember() throws IOException {
    TextStore opened = new TextStore();
    store = opened;
    long heapBefore = heap();
    SearchTexts all = new SearchTexts(opened.rows(), Duration.ofDays(3), Duration.ofDays(1));
    search = all;
    for (int i = 0; i < remembered; i++) {
      long time = WINDOW * i / remembered;
      all.remember(LANGUAGE, "u:article-" + i, fingerprint(news.text(i)), time);
    }
    for (int i = 0; i < TEXTS; i++) {
      texts[i] =
          i % 5 == 0
              ? news.text((long) i * (remembered / TEXTS)).replace(" ba ", " be ")
              : news.text(remembered + (long) i);
    }
    System.out.printf(
        "%d remembered: %d bytes of heap and %d bytes on disk each%n",
        remembered, (heap() - heapBefore) / remembered, opened.bytes() / remembered);
  }

  @TearDown(Level.Trial)
  public void close() throws IOException {
    if (store != null) {
      store.close();
    }
  }

  @Benchmark
  public Fingerprint fingerprintAlone() {
    return fingerprint(texts[next++ % TEXTS]);
  }

  /** As the stage does it: the fingerprint passes through a topic. */
  @Benchmark
  public @Nullable TextMatch fingerprintAndLookUp() {
    byte[] bytes = FingerprintBytes.write(fingerprint(texts[next++ % TEXTS]));
    if (search == null) {
      throw new IllegalStateException("not set up");
    }
    return search.find(LANGUAGE, "new", FingerprintBytes.read(bytes), WINDOW, WINDOW);
  }

  private Fingerprint fingerprint(String text) {
    return takeFingerprint.apply("A headline of five words", text, "");
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
