package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A claim of one article with what is compared of it, worked out once.
 *
 * @param articleId the article
 * @param source its outlet
 * @param publishedAt when it was published
 * @param claim the claim
 * @param terms its words with their weights, without numbers
 * @param shingles hashes of its quotation's runs of words, sorted; empty if it is no quotation
 */
record HeldClaim(
    String articleId,
    String source,
    Instant publishedAt,
    Claim claim,
    SortedMap<String, Double> terms,
    Shingles shingles) {

  /** Event time, then article, then place: the order in which groups are made. */
  static final Comparator<HeldClaim> ORDER =
      Comparator.comparing(HeldClaim::publishedAt)
          .thenComparing(HeldClaim::articleId)
          .thenComparingInt(held -> held.claim().sourceSpan().start())
          .thenComparing(held -> held.claim().claimId());

  static HeldClaim of(String articleId, String source, Instant publishedAt, Claim claim) {
    String quote = claim.quote();
    String text = quote == null ? claim.text() : quote;
    SortedMap<String, Double> terms =
        WeighTerms.of(text, word -> !Character.isDigit(word.charAt(0)));
    if (quote == null) {
      // Verbs of one class and the words for it weigh as one.
      terms.put("|" + claim.frame().predicateClass(), WeighTerms.RARE);
    }
    return new HeldClaim(articleId, source, publishedAt, claim, terms, Shingles.of(quote));
  }

  boolean isQuote() {
    return claim.quote() != null;
  }

  /** Entity id, else the head in lower case; null if the claim has no subject. */
  @Nullable String subject() {
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
