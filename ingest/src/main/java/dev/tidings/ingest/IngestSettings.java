package dev.tidings.ingest;

import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import java.time.Duration;
import java.util.List;

/** What can be set about the ingest stage. */
public final class IngestSettings {

  public static final Setting<Integer> THREADS = PipeSettings.threads("ingest", 1);

  public static final Setting<Integer> MAX_RECORD_BYTES =
      Setting.wholeNumber(
          "tidings.ingest.max-record-bytes",
          1024 * 1024,
          1024,
          2 * 1024 * 1024,
          "Largest record value that is accepted as an article.");

  public static final Setting<Duration> MEMORY =
      Setting.duration(
          "tidings.ingest.memory",
          "30d",
          Duration.ofHours(1),
          Duration.ofDays(3650),
          "How long, in stream time, an article is known by its id, for revisions and retractions.");

  public static final Setting<Duration> DUPLICATE_WINDOW =
      Setting.duration(
          "tidings.ingest.duplicate-window",
          "3d",
          Duration.ofMinutes(1),
          Duration.ofDays(90),
          "How far apart in time two articles may be published and one be a copy of the other.");

  public static final Setting<Duration> DUPLICATE_LATENESS =
      Setting.duration(
          "tidings.ingest.duplicate-lateness",
          "1d",
          Duration.ZERO,
          Duration.ofDays(3650),
          "How late, in stream time, an article may come and still be compared with all others of"
              + " its time; raise it for archives that are not in order of time.");

  /** All of them. */
  public static final List<Setting<?>> ALL =
      List.of(THREADS, MAX_RECORD_BYTES, MEMORY, DUPLICATE_WINDOW, DUPLICATE_LATENESS);

  private IngestSettings() {}
}
