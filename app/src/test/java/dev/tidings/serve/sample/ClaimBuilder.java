package dev.tidings.serve.sample;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.claim.Claim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a claim group together from who says what. */
public final class ClaimBuilder {
  private final String text;
  private final List<Statement> statements = new ArrayList<>();

  private List<String> variants = List.of();
  private String reason = "";

  private enum Side {
    FOR,
    AGAINST,
    REPLACED
  }

  private record Statement(
      Side side,
      int article,
      String sentence,
      @Nullable String speaker,
      Claim.@Nullable Quantity quantity) {}

  public ClaimBuilder(String text) {
    this.text = text;
  }

  /** Says so: the n-th article, counted from 1, in this sentence. */
  public ClaimBuilder says(int article, @Nullable String speaker, String sentence) {
    statements.add(new Statement(Side.FOR, article, sentence, speaker, null));
    return this;
  }

  /** Says so with a number. */
  public ClaimBuilder says(
      int article, @Nullable String speaker, String sentence, Claim.Quantity quantity) {
    statements.add(new Statement(Side.FOR, article, sentence, speaker, quantity));
    return this;
  }

  /** Says otherwise. */
  public ClaimBuilder differs(
      int article, @Nullable String speaker, String sentence, Claim.@Nullable Quantity quantity) {
    statements.add(new Statement(Side.AGAINST, article, sentence, speaker, quantity));
    return this;
  }

  /** Said so before later news replaced it. */
  public ClaimBuilder before(int article, String sentence, Claim.@Nullable Quantity quantity) {
    statements.add(new Statement(Side.REPLACED, article, sentence, null, quantity));
    return this;
  }

  /** Versions of a quotation, longest first. */
  public ClaimBuilder quotedAs(String... versions) {
    variants = List.of(versions);
    return this;
  }

  /** Why it is one claim. */
  public ClaimBuilder because(String why) {
    reason = why;
    return this;
  }

  /** About {@code point}; ends that are null are open. */
  public static Claim.Quantity number(
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Double point,
      String unit,
      @Nullable String modifier) {
    return new Claim.Quantity(low, high, point, unit, modifier);
  }

  @SuppressWarnings("NullAway") // does not see annotations on nested types of other modules
  ClaimGroup build(String claimId, String storyId, List<Story.Member> members) {
    List<ClaimGroup.Evidence> supporting = evidence(Side.FOR, claimId, members);
    List<ClaimGroup.Evidence> opposing = evidence(Side.AGAINST, claimId, members);
    int sources = (int) supporting.stream().map(ClaimGroup.Evidence::source).distinct().count();
    ClaimGroup.State state =
        !opposing.isEmpty()
            ? ClaimGroup.State.DISPUTED
            : sources > 1 ? ClaimGroup.State.CORROBORATED : ClaimGroup.State.SINGLE_SOURCE;
    List<Instant> times =
        Stream.concat(supporting.stream(), opposing.stream())
            .map(ClaimGroup.Evidence::publishedAt)
            .sorted()
            .toList();
    return new ClaimGroup(
        1,
        claimId,
        storyId,
        text,
        state,
        statements.get(0).quantity(),
        range(),
        supporting,
        opposing,
        sources,
        times.get(0),
        times.get(times.size() - 1),
        supporting.size(),
        opposing.size(),
        evidence(Side.REPLACED, claimId, members),
        variants,
        reason);
  }

  private List<ClaimGroup.Evidence> evidence(
      Side side, String claimId, List<Story.Member> members) {
    List<ClaimGroup.Evidence> evidence = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.side() != side) {
        continue;
      }
      Story.Member member = members.get(statement.article() - 1);
      Claim claim =
          new Claim(
              member.articleId() + "-" + claimId,
              text,
              new Claim.Frame(null, null, "SAY", "say", null, null),
              statement.quantity(),
              null,
              Claim.Polarity.AFFIRMED,
              Claim.Modality.FACT,
              statement.speaker() == null ? null : new Claim.Speaker(null, statement.speaker()),
              statement.speaker() == null ? null : "said",
              null,
              new Claim.SourceSpan(
                  member.articleId(), 0, statement.sentence().length(), statement.sentence()),
              0.8,
              0.9);
      evidence.add(
          new ClaimGroup.Evidence(
              member.articleId(), member.source(), member.publishedAt(), claim));
    }
    evidence.sort(Comparator.comparing(ClaimGroup.Evidence::publishedAt));
    return evidence;
  }

  private Claim.@Nullable Quantity range() {
    List<Claim.Quantity> all =
        statements.stream()
            .filter(statement -> statement.side() != Side.REPLACED)
            .flatMap(statement -> Stream.ofNullable(statement.quantity()))
            .toList();
    if (all.isEmpty()) {
      return null;
    }
    boolean isOpenBelow = all.stream().anyMatch(q -> q.low() == null);
    boolean isOpenAbove = all.stream().anyMatch(q -> q.high() == null);
    double low =
        all.stream().flatMap(q -> Stream.ofNullable(q.low())).mapToDouble(d -> d).min().orElse(0);
    double high =
        all.stream().flatMap(q -> Stream.ofNullable(q.high())).mapToDouble(d -> d).max().orElse(0);
    return new Claim.Quantity(
        isOpenBelow ? null : Double.valueOf(low),
        isOpenAbove ? null : Double.valueOf(high),
        null,
        all.get(0).unit(),
        null);
  }
}
