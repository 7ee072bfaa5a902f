package dev.tidings.aggregate;

import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import java.time.Duration;
import java.util.List;

/** Settings of the aggregate stage. */
public final class AggregateSettings {

  public static final Setting<Integer> THREADS = PipeSettings.threads("aggregate", 1);

  public static final Setting<Duration> RETIREMENT_SILENCE =
      Setting.duration(
          "tidings.aggregate.retirement-silence",
          "7d",
          Duration.ofHours(1),
          Duration.ofDays(365),
          "How long, in the time of the articles, a story without a new article stays open.");

  public static final Setting<Integer> CACHED_ARTICLES =
      Setting.wholeNumber(
          "tidings.aggregate.cached-articles",
          10_000,
          1,
          10_000_000,
          "Articles of each language whose stories are kept in memory; other stories are read from"
              + " local state when they change.");

  public static final Setting<Duration> RANKING_INTERVAL =
      Setting.duration(
          "tidings.aggregate.ranking-interval",
          "1s",
          Duration.ofMillis(10),
          Duration.ofHours(1),
          "How often a subject's ranked list is written when it changed.");

  public static final Setting<Duration> RANKING_HALF_LIFE =
      Setting.duration(
          "tidings.aggregate.ranking-half-life",
          "12h",
          Duration.ofMinutes(1),
          Duration.ofDays(365),
          "After how long without a new article a story counts half in its subject's ranked list.");

  static final String ENCODER_OFF = "off";
  static final String ENCODER_BAND = "band";
  static final String ENCODER_ALL = "all";

  public static final Setting<String> ENCODER =
      Setting.choice(
          "tidings.aggregate.encoder",
          ENCODER_OFF,
          List.of(ENCODER_OFF, ENCODER_BAND, ENCODER_ALL),
          "Whether a sentence encoder helps to tell stories in English apart: for no article, for"
              + " those that terms leave open, or for all. Needs two jars of its own, see"
              + " docs/operations.md.");

  public static final Setting<Integer> ENCODER_PERCENT =
      Setting.wholeNumber(
          "tidings.aggregate.encoder-percent",
          25,
          1,
          100,
          "With the encoder set to band: of a hundred articles, how many are encoded at most.");

  /** All of them. */
  public static final List<Setting<?>> ALL =
      List.of(
          THREADS,
          RETIREMENT_SILENCE,
          CACHED_ARTICLES,
          RANKING_INTERVAL,
          RANKING_HALF_LIFE,
          ENCODER,
          ENCODER_PERCENT);

  private AggregateSettings() {}
}
