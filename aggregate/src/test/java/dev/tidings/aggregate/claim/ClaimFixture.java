package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Modality;
import dev.tidings.enrich.claim.Claim.Polarity;
import dev.tidings.enrich.claim.Claim.Quantity;
import dev.tidings.enrich.claim.Claim.Speaker;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds claims for tests: a fact with a sure frame unless said otherwise. */
final class ClaimFixture {

  static final Instant NOON = Instant.parse("2025-01-31T12:00:00Z");

  private String article = "a1";
  private String text = "text";
  private Claim.Frame frame = new Claim.Frame(null, null, "BE", "be", null, null);
  private @Nullable Quantity quantity;
  private Polarity polarity = Polarity.AFFIRMED;
  private Modality modality = Modality.FACT;
  private @Nullable Speaker speaker;
  private @Nullable String quote;
  private @Nullable String sentence;
  private double confidence = 0.9;
  private double worth = 0.8;

  static ClaimFixture statement(String text, String subject, String predicate, String object) {
    ClaimFixture fixture = new ClaimFixture();
    fixture.text = text;
    boolean entity = subject.startsWith("wd:");
    fixture.frame =
        new Claim.Frame(
            entity ? subject : null,
            subject.isEmpty() ? null : subject,
            predicate,
            predicate,
            object.isEmpty() ? null : object,
            null);
    return fixture;
  }

  /** So many people killed by the earthquake. */
  static ClaimFixture quake(double value) {
    return statement("the earthquake killed people in the valley", "earthquake", "KILL", "people")
        .count(exactly(value));
  }

  /** The number that a group says is the best. */
  static double point(ClaimGroup group) {
    return Objects.requireNonNull(Objects.requireNonNull(group.bestValue()).point());
  }

  static ClaimFixture said(@Nullable String speakerId, String speaker, String words) {
    ClaimFixture fixture = new ClaimFixture();
    fixture.text = speaker + ": " + words;
    fixture.frame = new Claim.Frame(speakerId, speaker, "STATE", "say", null, null);
    fixture.speaker = speaker.isEmpty() ? null : new Speaker(speakerId, speaker);
    fixture.quote = words;
    return fixture;
  }

  static Quantity exactly(double value) {
    return new Quantity(value, value, value, "people", null);
  }

  static Quantity moreThan(double value) {
    return new Quantity(value, null, value, "people", "more than");
  }

  static Quantity about(double value) {
    return new Quantity(value * 0.95, value * 1.05, value, "people", "about");
  }

  static Quantity between(double low, double high) {
    return new Quantity(low, high, null, "people", null);
  }

  ClaimFixture count(Quantity value) {
    quantity = value;
    return this;
  }

  /** The sentence it stands in, when that has more than the claim. */
  ClaimFixture inSentence(String value) {
    sentence = value;
    return this;
  }

  ClaimFixture denied() {
    polarity = Polarity.DENIED;
    return this;
  }

  ClaimFixture as(Modality value) {
    modality = value;
    return this;
  }

  ClaimFixture at(String place) {
    frame =
        new Claim.Frame(
            frame.subjectId(),
            frame.subject(),
            frame.predicateClass(),
            frame.predicate(),
            frame.object(),
            place);
    return this;
  }

  ClaimFixture by(String name) {
    speaker = new Speaker(null, name);
    return this;
  }

  ClaimFixture worth(double value) {
    worth = value;
    return this;
  }

  ClaimFixture named(String subject) {
    frame =
        new Claim.Frame(
            frame.subjectId(),
            subject,
            frame.predicateClass(),
            frame.predicate(),
            frame.object(),
            frame.place());
    return this;
  }

  ClaimFixture predicate(String lemma) {
    frame =
        new Claim.Frame(
            frame.subjectId(),
            frame.subject(),
            frame.predicateClass(),
            lemma,
            frame.object(),
            frame.place());
    return this;
  }

  ClaimFixture unsure() {
    confidence = 0.4;
    return this;
  }

  Claim in(String articleId) {
    return in(articleId, 0);
  }

  Claim in(String articleId, int start) {
    article = articleId;
    return new Claim(
        article + "#" + start,
        text,
        frame,
        quantity,
        null,
        polarity,
        modality,
        speaker,
        speaker == null ? null : "say",
        quote,
        new Claim.SourceSpan(
            article,
            start,
            start + text.length(),
            sentence == null ? text + " " + articleId : sentence),
        worth,
        confidence);
  }

  /** Puts one claim as an article of its outlet, so many hours after noon. */
  static void put(ClaimBook book, String articleId, String source, int hours, Claim... claims) {
    book.put(articleId, source, NOON.plusSeconds(3600L * hours), List.of(claims));
  }
}
