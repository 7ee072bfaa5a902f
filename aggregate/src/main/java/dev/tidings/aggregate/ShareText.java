package dev.tidings.aggregate;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Frame;
import dev.tidings.enrich.claim.Claim.Quantity;
import dev.tidings.enrich.claim.Claim.SourceSpan;
import dev.tidings.enrich.claim.Claim.Speaker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes equal strings of claims one string. Claims are most of what is held in memory: those of one
 * article repeat its sentences, those of all articles the same names and verbs.
 */
final class ShareText {

  private final Map<String, String> texts = new HashMap<>();

  private ShareText() {}

  /** The claims of one article, with their strings shared. */
  static List<Claim> of(List<Claim> claims) {
    ShareText share = new ShareText();
    return claims.stream().map(share::shared).toList();
  }

  private Claim shared(Claim claim) {
    return new Claim(
        claim.claimId(),
        text(claim.text()),
        shared(claim.frame()),
        shared(claim.quantity()),
        claim.time(),
        claim.polarity(),
        claim.modality(),
        shared(claim.speaker()),
        name(claim.cue()),
        claim.quote(),
        shared(claim.sourceSpan()),
        claim.worth(),
        claim.confidence());
  }

  private static Frame shared(Frame frame) {
    return new Frame(
        name(frame.subjectId()),
        name(frame.subject()),
        frame.predicateClass().intern(),
        frame.predicate().intern(),
        name(frame.object()),
        name(frame.place()));
  }

  private static @Nullable Quantity shared(@Nullable Quantity quantity) {
    return quantity == null
        ? null
        : new Quantity(
            quantity.low(),
            quantity.high(),
            quantity.point(),
            quantity.unit().intern(),
            name(quantity.modifier()));
  }

  private static @Nullable Speaker shared(@Nullable Speaker speaker) {
    return speaker == null ? null : new Speaker(name(speaker.id()), speaker.text().intern());
  }

  private SourceSpan shared(SourceSpan span) {
    return new SourceSpan(text(span.articleId()), span.start(), span.end(), text(span.text()));
  }

  /** Of this article. */
  private String text(String text) {
    String known = texts.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  /** Of many articles. */
  private static @Nullable String name(@Nullable String name) {
    return name == null ? null : name.intern();
  }
}
