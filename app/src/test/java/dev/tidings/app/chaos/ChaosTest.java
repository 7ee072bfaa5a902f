package dev.tidings.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.Story;
import dev.tidings.app.audit.Audit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is lost and nothing is there twice, whatever dies. A failing seed is in its name. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "stalls processes with signals")
class ChaosTest {
  private static final boolean LONG = Boolean.getBoolean("tidings.chaos");
  private static final int RECORDS =
      Integer.getInteger("tidings.chaos.records", LONG ? 20_000 : 3_000);
  private static final int WORKERS = LONG ? 3 : 2;
  private static final int PARTITIONS =
      Integer.getInteger("tidings.chaos.partitions", LONG ? 4 : 2);
  private static final int PER_SECOND = LONG ? 150 : 400;
  private static final Fault.Dose DOSE =
      LONG ? new Fault.Dose(10, 2, 2, 1, 1) : new Fault.Dose(2, 0, 1, 0, 0);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path directory;

  static LongStream seeds() {
    return Arrays.stream(System.getProperty("tidings.chaos.seeds", "1").split(",", -1))
        .mapToLong(Long::parseLong);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  @Timeout(3_600)
  void everyStoryIsWhatItsArticlesGive(long seed) throws Exception {
    // What comes back as a copy of another is counted by which of two topics is read first.
    List<byte[]> records = new MakeNews(seed, PARTITIONS > 1).records(RECORDS);
    List<Fault> faults = Fault.plan(seed, RECORDS, DOSE, WORKERS);
    long began = System.nanoTime();
    try (ChaosRun run = new ChaosRun(directory, WORKERS, PARTITIONS, PER_SECOND)) {
      run.publish(records, faults);
      Audit audit = run.audit(RECORDS);
      Map<String, Story> stories = run.verify();
      assertThat(stories).as("stories").hasSizeGreaterThan(10);
      if (PARTITIONS == 1) {
        run.compareWithAnUndisturbedRun(directory.resolve("undisturbed"));
      }
      report(seed, faults, audit, Duration.ofNanos(System.nanoTime() - began));
    }
  }

  private static void report(long seed, List<Fault> faults, Audit audit, Duration time)
      throws Exception {
    String line =
        String.format(
            "seed %d: %d records, %d faults, %d articles in %d stories, %d s; lost 0, twice 0%n",
            seed,
            audit.published(),
            faults.size(),
            audit.articles(),
            audit.stories(),
            time.toSeconds());
    System.out.print(line);
    Path file = Path.of("target", "chaos.txt");
    Files.writeString(
        file,
        line,
        java.nio.file.StandardOpenOption.CREATE,
        java.nio.file.StandardOpenOption.APPEND);
  }
}
