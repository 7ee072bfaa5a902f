package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Claim.ClaimTime;
import dev.tidings.enrich.claim.FindAnchors.Anchor;
import dev.tidings.enrich.claim.FindMeasured.Measured;
import dev.tidings.enrich.claim.FrameStatement.Argument;
import dev.tidings.enrich.claim.ResolveNames.Referent;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.ingest.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a statement into claims, one for each of its anchors. */
final class MakeClaims {

  private final Article article;
  private final FindPredicates findPredicates;
  private final FrameStatement frameStatement;
  private final CarrySubject carrySubject;
  private final FrameClaim frameClaim;
  private final ResolveNames resolveNames;
  private final WriteText writeText;
  private final WriteClause writeClause;
  private final boolean english;

  MakeClaims(Article article, Predicates predicates, ResolveNames resolveNames) {
    this.article = article;
    this.findPredicates = new FindPredicates(predicates);
    NounPhrase nounPhrase = new NounPhrase(predicates);
    this.frameStatement = new FrameStatement(nounPhrase);
    this.carrySubject = new CarrySubject(frameStatement);
    this.frameClaim = new FrameClaim(frameStatement);
    this.resolveNames = resolveNames;
    this.english = article.language().equals("en");
    HasClause hasClause = new HasClause(predicates, nounPhrase);
    this.writeText = new WriteText(article.body(), english, hasClause);
    this.writeClause = new WriteClause(article.body());
  }

  /** In the order of the text. */
  List<Claim> make(Statement statement, Claim.SourceSpan span, double worth) {
    List<VerbPhrase> verbs =
        findPredicates.find(statement.words(), statement.from(), statement.end());
    VerbPhrase main = FindAnchors.mainVerb(statement, verbs);
    List<Claim> claims = new ArrayList<>();
    List<Anchor> anchors = FindAnchors.find(statement, verbs);
    for (Anchor anchor : anchors) {
      Claim claim = claim(statement, anchor, main, verbs, span, worth);
      claim =
          claim == null && english
              ? claim(statement, anchor.asMinor(), main, verbs, span, worth)
              : claim;
      if (claim != null) {
        claims.add(claim);
      }
    }
    if (english) {
      for (Anchor anchor : FindMinorAnchors.find(statement, verbs, anchors)) {
        int shown = ShownClause.start(statement.words(), statement.from(), anchor.verb().at());
        Statement clause =
            shown < 0
                ? statement
                : statement.withContent(
                    shown, statement.end(), statement.speaker(), statement.cue());
        Claim claim = claim(clause, anchor, main, verbs, span, worth);
        if (claim != null) {
          claims.add(claim);
        }
      }
    }
    return claims;
  }

  /**
   * What a sentence says outside of the parts of which claims were made; of one that gave none also
   * the whole.
   */
  List<Claim> makeMinor(
      Statement whole,
      List<Statement> parts,
      List<Attribution> attributions,
      boolean gave,
      Claim.SourceSpan span,
      double worth) {
    List<VerbPhrase> verbs = findPredicates.find(whole.words(), 0, whole.end());
    VerbPhrase main = FindAnchors.mainVerb(whole, verbs);
    List<Anchor> anchors =
        new ArrayList<>(FindMinorAnchors.outside(whole, parts, attributions, verbs));
    Anchor carrying = gave ? null : FindMinorAnchors.carrying(whole, verbs);
    List<Claim> claims = new ArrayList<>(anchors.size() + 1);
    if (carrying != null) {
      anchors.removeIf(anchor -> anchor.verb().equals(carrying.verb()));
      anchors.add(0, carrying);
    }
    for (Anchor anchor : anchors) {
      Claim claim = claim(whole, anchor, main, verbs, span, worth);
      if (claim != null) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private @Nullable Claim claim(
      Statement statement,
      Anchor anchor,
      @Nullable VerbPhrase main,
      List<VerbPhrase> verbs,
      Claim.SourceSpan span,
      double sentenceWorth) {
    VerbPhrase verb = ChooseSense.of(statement.words(), anchor);
    Amount amount = WithUnit.of(FindMeasured.surpassed(anchor.amount(), statement.words()), verb);
    Argument left = frameStatement.before(statement, verb);
    Argument right = frameStatement.behind(statement, verb);
    boolean turned = verb.passive() || (amount != null && FrameClaim.overlaps(left, amount));
    Argument subject = turned ? frameStatement.agent(statement, verb) : left;
    Argument object = turned ? left : right;
    // "He put the number of dead at 12": no part of the event, but of the text
    Argument told = Argument.NONE;
    boolean carried = verb.isNoun() || (!verb.finite() && !verb.passive());
    boolean shares = left.isMissing() && !turned && verb.finite();
    if (carried || shares) {
      VerbPhrase carrier = ShareSubject.with(statement, verb, verbs, main);
      subject = carrier == null ? subject : carrySubject.from(statement, carrier, verb);
      if (subject.isMissing() && main != null) {
        subject = carrySubject.from(statement, main, verb);
        told = subject.isMissing() ? frameStatement.before(statement, main) : subject;
      }
    }
    if (carried && amount != null && FrameClaim.overlaps(subject, amount)) {
      // "12 lives were lost": nobody takes them
      subject = Argument.NONE;
    }
    Argument named = turned ? left : subject.isMissing() ? told : subject;
    Referent referent = referent(statement, named);
    Claim.Speaker self = MeantSpeaker.of(statement, named, referent, resolveNames);
    if (self != null) {
      // "The company denied that it had closed the plant": it is who says so.
      Argument meant = new Argument(named.from(), named.end(), self.id(), self.text(), false);
      subject = named.equals(subject) ? meant : subject;
      object = named.equals(object) ? meant : object;
      named = meant;
    }
    if (named.pronoun() && !isResolved(named, referent) && !ResolveNames.isPersonal(text(named))) {
      // "It", "they", "we": a reader cannot tell what it is.
      if (!anchor.minor() || amount != null) {
        return FrameClaim.isCounted(amount) && !anchor.minor()
            ? weak(statement, anchor, amount, verb, span, sentenceWorth)
            : null;
      }
    }
    if (named.isMissing() && amount == null && !anchor.minor()) {
      return null;
    }
    Measured measured = anchor.measured();
    if (measured == null && amount != null) {
      measured = FindMeasured.subject(statement, verb, turned ? right : subject, amount);
    }
    Claim.Frame frame =
        FrameClaim.measured(
            statement,
            frameClaim.frame(statement, verb, amount, subject, object, referent),
            measured,
            verb);
    if (!anchor.main() && amount == null && !FrameClaim.names(frame) && !anchor.minor()) {
      return null;
    }
    double worth = Worth.ofClaim(sentenceWorth, anchor, amount, frame, statement, named);
    double confidence =
        Worth.confidence(statement, anchor, named, isResolved(named, referent), referent);
    Entity person = referent == null ? null : referent.entity();
    if (anchor.minor()) {
      String clause =
          anchor.main() && anchor.amount() == null
              ? writeClause.writeAll(statement)
              : writeClause.write(statement, verb, verbs, named, person);
      double sure = Math.max(confidence, Worth.MINOR_SURE);
      boolean without = amount != null && !anchor.main() && !inside(clause, statement, amount);
      return clause.isEmpty() || without || opensWithObject(clause)
          ? null
          : build(statement, anchor, amount, frame, clause, span, Worth.minor(worth), sure);
    }
    String text =
        anchor.measured() != null
                && amount != null
                && verb.isNoun()
                && !anchor.main()
                && !named.isMissing()
            ? writeText.writeValue(statement, anchor.measured(), amount, named, person)
            : writeText.write(statement, verb, named, person);
    boolean aside = !anchor.main() && amount == null && opensWithPronoun(text);
    return text.isEmpty() || aside
        ? null
        : build(statement, anchor, amount, frame, text, span, worth, confidence);
  }

  /** Whether a text has a number as it is written. */
  private static boolean inside(String text, Statement statement, Amount amount) {
    return text.contains(statement.words().text(amount.from(), amount.from() + 1));
  }

  /** "Them to triple it": who is to do it stands in the clause before. */
  private static boolean opensWithObject(String text) {
    return text.startsWith("Them ") || text.startsWith("Him ") || text.startsWith("Us ");
  }

  /** "He called his successor a man whom Ana Diaz respected": the main claim tells who he is. */
  private static boolean opensWithPronoun(String text) {
    return text.startsWith("He ") || text.startsWith("She ") || text.startsWith("His ");
  }

  /** A number whose subject is unknown is worth showing, not comparing. */
  private @Nullable Claim weak(
      Statement statement,
      Anchor anchor,
      @Nullable Amount amount,
      VerbPhrase verb,
      Claim.SourceSpan span,
      double worth) {
    Argument none = Argument.NONE;
    Claim.Frame frame = frameClaim.frame(statement, verb, amount, none, none, null);
    String text = writeText.write(statement, verb, none, null);
    double claimWorth = Worth.ofClaim(worth, anchor, amount, frame, statement, none);
    return text.isEmpty()
        ? null
        : build(statement, anchor, amount, frame, text, span, claimWorth, Worth.UNKNOWN_SUBJECT);
  }

  private Claim build(
      Statement statement,
      Anchor anchor,
      @Nullable Amount amount,
      Claim.Frame frame,
      String text,
      Claim.SourceSpan span,
      double worth,
      double confidence) {
    VerbPhrase verb = anchor.verb();
    // One verb may have several numbers.
    int place = anchor.minor() && amount != null ? amount.from() : verb.at();
    // A reader must not take for stated what is denied in words that stand outside of the text.
    String lead = JudgePolarity.deniedOutside(statement, verb) ? "Denied: " : "";
    return new Claim(
        // A minor claim may be of the whole sentence of which another claim is a part.
        article.articleId() + "#" + statement.words().start(place) + (anchor.minor() ? "m" : ""),
        lead + text,
        frame,
        amount == null ? null : amount.quantity(),
        time(statement, verb),
        JudgePolarity.judge(statement, verb, amount != null),
        JudgeModality.ofClaim(statement, verb, amount != null),
        statement.speaker(),
        statement.cue(),
        null,
        span,
        worth,
        confidence);
  }

  private @Nullable ClaimTime time(Statement statement, VerbPhrase verb) {
    When nearest = null;
    for (When when : statement.times()) {
      boolean inside = TimeOf.concerns(statement, verb, when);
      int distance = Math.abs(when.from() - verb.at());
      if (inside && (nearest == null || distance < Math.abs(nearest.from() - verb.at()))) {
        nearest = when;
      }
    }
    return nearest == null
        ? null
        : new ClaimTime(instant(nearest.first()), instant(nearest.beyond()), article.publishedAt());
  }

  private static @Nullable Instant instant(@Nullable LocalDate date) {
    return date == null ? null : date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private @Nullable Referent referent(Statement statement, Argument subject) {
    if (!subject.pronoun() || !ResolveNames.isPersonal(text(subject))) {
      return null;
    }
    return resolveNames.person(statement.words().start(subject.from()));
  }

  private static String text(Argument argument) {
    String text = argument.text();
    return text == null ? "" : text;
  }

  private static boolean isResolved(Argument argument, @Nullable Referent referent) {
    return !argument.pronoun() || referent != null;
  }
}
