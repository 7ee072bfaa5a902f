package dev.tidings.app.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tidings.app.text.Amount;

/**
 * What became of everything that was published.
 *
 * @param published records on the articles topic that were looked at
 * @param older records that were not, since results of their time are deleted already
 * @param articles articles that are new and not retracted
 * @param rejectedLater articles that a later stage could not use
 * @param stories open stories
 * @param withoutOutcome published records that ended as nothing, as {@code partition/offset}
 * @param severalOutcomes published records that ended as more than one thing
 * @param notEnriched texts on unique-articles that are not on enriched-articles, by the published
 *     record that they came from
 * @param enrichedTwice texts that stand on enriched-articles more than once, likewise
 * @param inNoStory articles without a story
 * @param inTwoStories articles that two open stories list
 * @param storiesThatDiffer open stories with another number of articles than their events say
 */
public record Audit(
    long published,
    long older,
    long articles,
    long rejectedLater,
    long stories,
    Cases withoutOutcome,
    Cases severalOutcomes,
    Cases notEnriched,
    Cases enrichedTwice,
    Cases inNoStory,
    Cases inTwoStories,
    Cases storiesThatDiffer) {

  /** Whether all is as promised. */
  @JsonProperty
  public boolean passed() {
    return withoutOutcome.none()
        && notEnriched.none()
        && inNoStory.none()
        && inTwoStories.none()
        && storiesThatDiffer.none()
        && !isHopeless();
  }

  /** Whether more time cannot help: what was done twice stays. */
  public boolean isHopeless() {
    return !severalOutcomes.none() || !enrichedTwice.none();
  }

  /** For people. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    text.append(Amount.of(published, "published record"))
        .append(", ")
        .append(Amount.of(articles, "article"))
        .append(" in ")
        .append(Amount.of(stories, "open story"));
    if (older > 0) {
      text.append("; ").append(Amount.of(older)).append(" older ones not looked at");
    }
    if (rejectedLater > 0) {
      text.append("; ").append(Amount.of(rejectedLater)).append(" rejected by a later stage");
    }
    text.append('\n');
    line(text, "published records have one outcome: missing", withoutOutcome);
    line(text, "published records have one outcome: too many", severalOutcomes);
    line(text, "new texts are enriched: missing", notEnriched);
    line(text, "new texts are enriched: twice", enrichedTwice);
    line(text, "articles are in a story: missing", inNoStory);
    line(text, "articles are in a story: in two", inTwoStories);
    line(text, "stories agree with their events: do not", storiesThatDiffer);
    text.append(
        passed()
            ? "Nothing is lost and nothing is there twice.\n"
            : isHopeless()
                ? "Something is there TWICE.\n"
                : "Something is not there, or not yet; --wait 300 gives it time.\n");
    return text.toString();
  }

  private static void line(StringBuilder text, String promise, Cases cases) {
    text.append(cases.none() ? "  ok     " : "  WRONG  ")
        .append(String.format("%-46s %6s", promise, Amount.of(cases.count())));
    if (!cases.examples().isEmpty()) {
      text.append("   ").append(String.join(", ", cases.examples()));
    }
    text.append('\n');
  }
}
