package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A claim of one article with what is compared of it, worked out once.
 *
 * @param articleId the article
 * @param source its outlet
 * @param publishedAt when it was published
 * @param claim the claim
 * @param counted its words with their weights, without numbers and words that tell nothing
 * @param countedSentence words of the sentence it was taken from, with their weights
 * @param words its words in their order
 * @param numbers its numbers, as written
 * @param shingles hashes of its quotation's runs of words, sorted; empty if it is no quotation
 * @param keys by what its group is found
 * @param subject entity id, else the head in lower case; null if it has none
 * @param subjectWord stands for the last word of its subject; 0 if it has none
 * @param objectWord stands for the head of its object; 0 if it has none or it is an entity
 * @param predicateWord stands for its verb; 0 if it is a quotation
 * @param countClass class of what it counts, by whichever word
 * @param place where it is so, also of a count over two places
 * @param day the day of what happens once, by {@link OnceOnly}; null if it tells none
 */
record HeldClaim(
    String articleId,
    String source,
    Instant publishedAt,
    Claim claim,
    CountedTerms counted,
    CountedTerms countedSentence,
    Words words,
    Set<String> numbers,
    Shingles shingles,
    ClaimKeys keys,
    @Nullable String subject,
    long subjectWord,
    long objectWord,
    long predicateWord,
    String countClass,
    @Nullable String place,
    @Nullable Integer day) {

  /** What a class of verbs has in front of it among terms. */
  static final String CLASS = "|";

  /** Event time, then article, then place, minor ones last: the order in which groups are made. */
  static final Comparator<HeldClaim> ORDER =
      Comparator.comparing(HeldClaim::publishedAt)
          .thenComparing(HeldClaim::articleId)
          .thenComparingInt(held -> held.claim().sourceSpan().start())
          .thenComparing(HeldClaim::isMinor)
          .thenComparing(held -> held.claim().claimId());

  static HeldClaim of(String articleId, String source, Instant publishedAt, Claim claim) {
    CountedTerms sentence = CountedTerms.of(termsOfSentence(claim.sourceSpan().text()));
    return of(articleId, source, publishedAt, claim, sentence, CountedTerms::of);
  }

  /** "Felipe VI" of "Felipe VI of Spain", who is not Spain. */
  private static @Nullable String name(@Nullable String subject) {
    int of = subject == null ? -1 : subject.indexOf(" of ");
    return subject == null || of <= 0 ? subject : subject.substring(0, of);
  }

  static Terms termsOfSentence(String sentence) {
    return Terms.of(WeighTerms.of(sentence, word -> true));
  }

  /**
   * @param sentence what {@link #termsOfSentence} gives for its sentence: several claims may share
   *     it
   * @param count by which its own terms are counted
   */
  static HeldClaim of(
      String articleId,
      String source,
      Instant publishedAt,
      Claim claim,
      CountedTerms sentence,
      Function<Terms, CountedTerms> count) {
    String text = said(claim);
    Words words = Words.of(text);
    String countClass = Casualties.classOf(claim, words);
    Terms terms = Terms.of(weights(claim));
    String subject = subject(claim);
    return new HeldClaim(
        articleId,
        source,
        publishedAt,
        claim,
        count.apply(terms),
        sentence,
        words,
        numbers(text),
        Shingles.of(claim.quote()),
        ClaimKeys.of(terms, subject, claim.frame().object()),
        subject,
        Words.number(name(claim.frame().subject())),
        MatchClaims.isEntity(claim.frame().object()) ? 0 : Words.number(claim.frame().object()),
        claim.quote() == null ? Words.number(claim.frame().predicate()) : 0,
        countClass,
        JointPlaces.of(claim, Casualties.isCumulative(countClass)),
        OnceOnly.day(claim));
  }

  /** The quotation, or else its text. */
  static String said(Claim claim) {
    return Objects.requireNonNullElse(claim.quote(), claim.text());
  }

  /**
   * Its words with their weights, without numbers and words that tell nothing; unless it is a
   * quotation, also the class of its verb, since verbs of one class and the words for it weigh as
   * one.
   */
  static SortedMap<String, Double> weights(Claim claim) {
    SortedMap<String, Double> weights =
        WeighTerms.of(said(claim), word -> !Character.isDigit(word.charAt(0)));
    if (claim.quote() == null) {
      weights.put(CLASS + claim.frame().predicateClass(), WeighTerms.RARE);
    }
    return weights;
  }

  /** Runs of digits, with points and commas inside of them taken out. */
  private static Set<String> numbers(String text) {
    Set<String> numbers = new HashSet<>();
    StringBuilder number = new StringBuilder();
    for (int at = 0; at <= text.length(); at++) {
      char character = at == text.length() ? ' ' : text.charAt(at);
      boolean inside =
          (character == ',' || character == '.')
              && !number.isEmpty()
              && at + 1 < text.length()
              && Character.isDigit(text.charAt(at + 1));
      if (Character.isDigit(character)) {
        number.append(character);
      } else if (inside && character == '.') {
        number.append('.');
      } else if (!inside && !number.isEmpty()) {
        numbers.add(number.toString());
        number.setLength(0);
      }
    }
    return Set.copyOf(numbers);
  }

  Terms terms() {
    return counted.terms();
  }

  Terms sentence() {
    return countedSentence.terms();
  }

  /** Whether it counts what only grows as news comes in. */
  boolean isCumulative() {
    return Casualties.isCumulative(countClass);
  }

  /** Whether it is shown only where a second source says the same or otherwise. */
  boolean isMinor() {
    return claim.worth() < Claim.MINOR;
  }

  boolean isQuote() {
    return claim.quote() != null;
  }

  private static @Nullable String subject(Claim claim) {
    Claim.Frame frame = claim.frame();
    if (frame.subjectId() != null) {
      return frame.subjectId();
    }
    return frame.subject() == null ? null : frame.subject().toLowerCase(Locale.ROOT);
  }

  ClaimGroup.Evidence evidence() {
    return new ClaimGroup.Evidence(articleId, source, publishedAt, claim);
  }
}
