package dev.tidings.app.text;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.subject.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story to show: two articles that differ on a number and agree on a magnitude. */
final class SampleStory {
  static final Instant FIRST = Instant.parse("2026-03-02T06:20:00Z");
  static final Instant LAST = Instant.parse("2026-03-02T12:35:00Z");

  private SampleStory() {}

  static Story of(int articles, List<ClaimGroup> claims) {
    return new Story(
        Story.SCHEMA_VERSION,
        "s:1",
        Story.Status.ACTIVE,
        null,
        "en",
        Subject.DISASTER_ACCIDENT_AND_EMERGENCY_INCIDENT,
        "Earthquake shakes the coast",
        articles,
        0,
        2,
        List.of(),
        List.of(
            new Story.Source("Harbor Ledger", articles - 1, 0, FIRST),
            new Story.Source("Atlas Daily", 1, 0, LAST)),
        List.of(
            new Story.Moment(FIRST, "a1", "Harbor Ledger", "Earthquake shakes the coast"),
            new Story.Moment(LAST, "a2", "Atlas Daily", "Toll rises after the earthquake")),
        List.of(
            new Story.SharedEntity("wd:Q43", "Turkey", Entity.Type.LOCATION, 2, List.of()),
            new Story.SharedEntity("x:o:afad", "AFAD", Entity.Type.ORGANIZATION, 1, List.of())),
        claims,
        FIRST,
        LAST);
  }

  static ClaimGroup agreed() {
    return group(
        "The quake had a magnitude of 7.8.",
        ClaimGroup.State.CORROBORATED,
        List.of(
            evidence("Harbor Ledger", number(7.8, "magnitude", null)),
            evidence("Atlas Daily", number(7.8, "magnitude", null))),
        List.of());
  }

  static ClaimGroup disputed() {
    return group(
        "The earthquake killed 500 people.",
        ClaimGroup.State.DISPUTED,
        List.of(evidence("Harbor Ledger", number(500, "people", "more than"))),
        List.of(evidence("Atlas Daily", number(1_200, "people", null))));
  }

  /** A toll that rose twice; the value that holds is given by two. */
  static ClaimGroup updated() {
    return group(
        "217 people died.",
        ClaimGroup.State.CORROBORATED,
        List.of(
            evidence("Harbor Ledger", number(217, "people", null), LAST),
            evidence("Atlas Daily", number(217, "people", null), LAST.plusSeconds(60))),
        List.of(),
        List.of(
            evidence("Atlas Daily", number(51, "people", "at least"), FIRST),
            evidence("Meridian Wire", number(51, "people", "at least"), FIRST.plusSeconds(60)),
            evidence("Meridian Wire", number(95, "people", null), FIRST.plusSeconds(3_600))),
        List.of(),
        "both say how many people were killed: 95 people and 217 people");
  }

  /** A quotation that two give differently. */
  static ClaimGroup quoted() {
    return group(
        "the mayor: “We will rebuild every house”",
        ClaimGroup.State.CORROBORATED,
        List.of(
            evidence("Harbor Ledger", number(1, "house", null)),
            evidence("Atlas Daily", number(1, "house", null))),
        List.of(),
        List.of(),
        List.of("We will rebuild every house", "We'll rebuild each house"),
        "the same words quoted");
  }

  private static ClaimGroup group(
      String text,
      ClaimGroup.State state,
      List<ClaimGroup.Evidence> supporting,
      List<ClaimGroup.Evidence> opposing) {
    return group(text, state, supporting, opposing, List.of(), List.of(), "");
  }

  @SuppressWarnings("NullAway") // it does not read the annotation of a nested type
  private static ClaimGroup group(
      String text,
      ClaimGroup.State state,
      List<ClaimGroup.Evidence> supporting,
      List<ClaimGroup.Evidence> opposing,
      List<ClaimGroup.Evidence> updates,
      List<String> variants,
      String reason) {
    return new ClaimGroup(
        ClaimGroup.SCHEMA_VERSION,
        "c:" + text.hashCode(),
        "s:1",
        text,
        state,
        supporting.get(0).claim().quantity(),
        null,
        supporting,
        opposing,
        supporting.size(),
        FIRST,
        LAST,
        supporting.size(),
        opposing.size(),
        updates,
        variants,
        reason);
  }

  private static Claim.Quantity number(double point, String unit, @Nullable String modifier) {
    return new Claim.Quantity(point, point, point, unit, modifier);
  }

  private static ClaimGroup.Evidence evidence(String source, Claim.Quantity quantity) {
    return evidence(source, quantity, FIRST);
  }

  private static ClaimGroup.Evidence evidence(String source, Claim.Quantity quantity, Instant at) {
    Claim claim =
        new Claim(
            source + "#1",
            "a statement",
            new Claim.Frame(null, null, "KILL", "kill", null, null),
            quantity,
            null,
            Claim.Polarity.AFFIRMED,
            Claim.Modality.FACT,
            null,
            null,
            null,
            new Claim.SourceSpan(source, 0, 1, "A statement."),
            .9,
            .9);
    return new ClaimGroup.Evidence(source, source, at, claim);
  }
}
