package dev.tidings.enrich.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check-worthy statement of one article, made to stand alone, and who said it.
 *
 * @param claimId articleId and the statement's place in it; stable for the same text
 * @param text normalised: names instead of pronouns, dates instead of weekdays, at most 25 words
 * @param frame what is said of what; the part by which claims are compared
 * @param quantity the number it is about, if it is about one
 * @param time when it is said to hold, if it says so
 * @param polarity whether it is affirmed or denied
 * @param modality whether it is stated as fact or otherwise
 * @param speaker who says so; absent when the article itself does
 * @param cue the word that attributes it, e.g. {@code said}
 * @param quote the words in quotation marks, verbatim
 * @param sourceSpan the sentence it was taken from
 * @param worth how much it is worth checking, 0 to 1; below 0.12 it is minor, shown only where a
 *     second source says the same or otherwise
 * @param confidence how sure the extraction is, 0 to 1
 */
public record Claim(
    String claimId,
    String text,
    Frame frame,
    @Nullable Quantity quantity,
    @Nullable ClaimTime time,
    Polarity polarity,
    Modality modality,
    @Nullable Speaker speaker,
    @Nullable String cue,
    @Nullable String quote,
    SourceSpan sourceSpan,
    double worth,
    double confidence) {

  /**
   * Below this worth a claim is minor: there to be compared, and shown only where a second source
   * says the same or otherwise.
   */
  public static final double MINOR = 0.12;

  /**
   * What is said of what.
   *
   * @param subjectId entity id of the subject, if it is one
   * @param subject the subject's head or name
   * @param predicateClass group of verbs that mean the same, e.g. {@code CONFINE}; else the lemma
   * @param predicate the verb's lemma
   * @param object entity id or head of the object, if there is one
   * @param place entity id of the place, if there is one
   */
  public record Frame(
      @Nullable String subjectId,
      @Nullable String subject,
      String predicateClass,
      String predicate,
      @Nullable String object,
      @Nullable String place) {}

  /**
   * A number as an interval: {@code about 100} is 95 to 105, {@code more than 100} has no upper
   * end.
   *
   * @param low lower end, absent when open
   * @param high upper end, absent when open
   * @param point the number as written, absent for words like {@code dozens}
   * @param unit what is counted or measured: {@code people}, {@code USD}, {@code percent}, ...
   * @param modifier the word that widens it, e.g. {@code about}
   */
  public record Quantity(
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Double point,
      String unit,
      @Nullable String modifier) {}

  /**
   * When a claim holds.
   *
   * @param from beginning, absent when open
   * @param to end, absent when open
   * @param asOf when it was said
   */
  public record ClaimTime(@Nullable Instant from, @Nullable Instant to, Instant asOf) {}

  /**
   * Who says so.
   *
   * @param id entity id, if the speaker is an entity of the article
   * @param text as written or, for an entity, its name
   */
  public record Speaker(@Nullable String id, String text) {}

  /**
   * A sentence of an article's cleaned body.
   *
   * @param articleId the article
   * @param start first character in the cleaned body, in UTF-16 units
   * @param end behind the last character
   * @param text the sentence, verbatim
   */
  public record SourceSpan(String articleId, int start, int end, String text) {}

  /** Affirmed or denied. */
  public enum Polarity {
    @JsonProperty("affirmed")
    AFFIRMED,
    @JsonProperty("denied")
    DENIED
  }

  /** How it is stated. */
  public enum Modality {
    @JsonProperty("fact")
    FACT,
    @JsonProperty("future")
    FUTURE,
    @JsonProperty("proposal")
    PROPOSAL,
    @JsonProperty("allegation")
    ALLEGATION
  }
}
