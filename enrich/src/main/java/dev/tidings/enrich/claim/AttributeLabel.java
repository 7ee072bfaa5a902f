package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Attribution.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who speaks in an interview or a headline: {@code NAME: C}. */
final class AttributeLabel {

  private static final int MAX_NAME = 6;
  private static final int MIN_CONTENT = 4;

  private AttributeLabel() {}

  /**
   * What a name and a colon at the head of a sentence attribute; null if none stands there. It is
   * never an assertion: headlines sum up.
   *
   * @param end behind the sentence's last word
   */
  static @Nullable Attribution attribute(Words words, boolean[] quoted, int end) {
    int colon = 1;
    while (colon <= MAX_NAME && colon < end && !words.is(colon, ":")) {
      colon++;
    }
    boolean labelled = colon <= MAX_NAME && end - colon > MIN_CONTENT && !quoted[0];
    if (!labelled || isLabel(words.lower(0)) || Months.isMonth(words, 0)) {
      return null;
    }
    for (int at = 0; at < colon; at++) {
      boolean joins = words.is(at, "of") || words.is(at, "and") || words.is(at, "the");
      if (!words.capitalised(at) && !(joins && at > 0)) {
        return null;
      }
    }
    return new Attribution(
        new Span(words.start(0), words.end(colon - 1)),
        new Span(words.start(colon), words.end(colon)),
        ":",
        List.of(new Span(words.start(colon + 1), words.end(end - 1))),
        false);
  }

  private static boolean isLabel(String lower) {
    return switch (lower) {
      case "read", "watch", "photo", "photos", "video", "related", "more", "update", "note" -> true;
      case "source", "sources", "see", "also", "by", "breaking", "live", "opinion", "image" -> true;
      case "correction", "published", "updated", "location", "date", "time", "the", "q" -> true;
      default -> Months.weekday(lower) > 0;
    };
  }
}
