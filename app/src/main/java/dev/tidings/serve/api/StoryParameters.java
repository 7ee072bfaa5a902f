package dev.tidings.serve.api;

import dev.tidings.enrich.subject.Subject;
import dev.tidings.serve.catalog.Position;
import dev.tidings.serve.catalog.StoryCatalog;
import dev.tidings.serve.catalog.StoryOrder;
import dev.tidings.serve.catalog.StoryQuery;
import dev.tidings.serve.http.Parameters;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters by which stories are asked for; the same for the list and for feeds. */
final class StoryParameters {
  static final int MAX_LIMIT = 100;
  static final int DEFAULT_LIMIT = 30;
  static final int MAX_QUERY = 200;

  private StoryParameters() {}

  /**
   * Reads them.
   *
   * @param fixed the subject that the address names, null if the parameter says
   */
  static StoryQuery read(Parameters parameters, StoryCatalog stories, @Nullable Subject fixed) {
    @Nullable Subject subject =
        fixed != null ? fixed : parameters.parsed("subject", Subject::of, subjects()).orElse(null);
    @Nullable String text = parameters.text("q", MAX_QUERY).orElse(null);
    StoryOrder defaultOrder = text == null ? StoryOrder.RANK : StoryOrder.RELEVANCE;
    StoryOrder order =
        parameters
            .oneOf("sort", StoryOrder.words())
            .map(word -> StoryOrder.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(defaultOrder);
    StoryOrder meant = order == StoryOrder.RELEVANCE && text == null ? StoryOrder.RANK : order;
    return new StoryQuery(
        subject,
        text,
        parameters.text("entity").orElse(null),
        parameters.text("source").orElse(null),
        parameters
            .parsed(
                "since",
                value -> since(value, stories),
                "must be a date, an instant such as 2026-03-02T06:10:00Z, or a span such as 24h"
                    + " or 7d back from the newest article")
            .orElse(null),
        parameters.yesOrNo("disputed").orElse(null),
        parameters
            .text("language", 10)
            .map(language -> language.toLowerCase(Locale.ROOT))
            .orElse(null),
        meant,
        parameters.number("limit", DEFAULT_LIMIT, 1, MAX_LIMIT),
        cursor(parameters, meant.word()));
  }

  /** The cursor of a list in that order. */
  static @Nullable Position cursor(Parameters parameters, String order) {
    return parameters
        .parsed(
            "cursor",
            text -> Position.decode(text).filter(position -> position.order().equals(order)),
            "must be the 'next' of an earlier answer in the same order")
        .orElse(null);
  }

  private static Optional<Instant> since(String text, StoryCatalog stories) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      // Perhaps one of the others.
    }
    try {
      return Optional.of(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      // Perhaps a span.
    }
    try {
      String upper = text.toUpperCase(Locale.ROOT);
      Duration span = Duration.parse(upper.endsWith("D") ? "P" + upper : "PT" + upper);
      Instant newest = stories.newest();
      return Optional.of((newest == null ? Instant.EPOCH : newest).minus(span));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static String subjects() {
    return "must be one of "
        + Arrays.stream(Subject.values()).map(Subject::slug).collect(Collectors.joining(", "));
  }
}
