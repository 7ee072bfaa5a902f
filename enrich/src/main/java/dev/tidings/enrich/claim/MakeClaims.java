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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns a statement into claims, one for each of its anchors. */
final class MakeClaims {

  private final Article article;
  private final FindPredicates findPredicates;
  private final FrameStatement frameStatement;
  private final CarrySubject carrySubject;
  private final ResolveNames resolveNames;
  private final WriteText writeText;

  MakeClaims(Article article, Predicates predicates, ResolveNames resolveNames) {
    this.article = article;
    this.findPredicates = new FindPredicates(predicates);
    NounPhrase nounPhrase = new NounPhrase(predicates);
    this.frameStatement = new FrameStatement(nounPhrase);
    this.carrySubject = new CarrySubject(frameStatement);
    this.resolveNames = resolveNames;
    boolean english = article.language().equals("en");
    HasClause hasClause = new HasClause(predicates, nounPhrase);
    this.writeText = new WriteText(article.body(), english, hasClause);
  }

  /** In the order of the text. */
  List<Claim> make(Statement statement, Claim.SourceSpan span, double worth) {
    List<VerbPhrase> verbs =
        findPredicates.find(statement.words(), statement.from(), statement.end());
    VerbPhrase main = FindAnchors.mainVerb(statement, verbs);
    List<Claim> claims = new ArrayList<>();
    for (Anchor anchor : FindAnchors.find(statement, verbs)) {
      Claim claim = claim(statement, anchor, main, verbs, span, worth);
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
    boolean turned = verb.passive() || (amount != null && overlaps(left, amount));
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
    if (carried && amount != null && overlaps(subject, amount)) {
      // "12 lives were lost": nobody takes them
      subject = Argument.NONE;
    }
    Argument named = turned ? left : subject.isMissing() ? told : subject;
    Referent referent = referent(statement, named);
    Claim.Speaker self = ofSpeaker(statement, named, referent);
    if (self != null) {
      // "The company denied that it had closed the plant": it is who says so.
      Argument meant = new Argument(named.from(), named.end(), self.id(), self.text(), false);
      subject = named.equals(subject) ? meant : subject;
      object = named.equals(object) ? meant : object;
      named = meant;
    }
    if (named.pronoun() && !isResolved(named, referent) && !ResolveNames.isPersonal(text(named))) {
      // "It", "they", "we": nothing can be compared with it, and a reader cannot tell what it is.
      return isCounted(amount) ? weak(statement, anchor, amount, verb, span, sentenceWorth) : null;
    }
    if (named.isMissing() && amount == null) {
      return null;
    }
    Measured measured = anchor.measured();
    if (measured == null && amount != null) {
      measured = FindMeasured.subject(statement, verb, turned ? right : subject, amount);
    }
    Claim.Frame frame =
        measured(
            statement, frame(statement, verb, amount, subject, object, referent), measured, verb);
    if (!anchor.main() && amount == null && !names(frame)) {
      return null;
    }
    double worth = Worth.ofClaim(sentenceWorth, anchor, amount, frame, statement, named);
    double confidence =
        Worth.confidence(statement, anchor, named, isResolved(named, referent), referent);
    Entity person = referent == null ? null : referent.entity();
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
        : build(statement, verb, amount, frame, text, span, worth, confidence);
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
    Claim.Frame frame = frame(statement, verb, amount, none, none, null);
    String text = writeText.write(statement, verb, none, null);
    double claimWorth = Worth.ofClaim(worth, anchor, amount, frame, statement, none);
    return text.isEmpty()
        ? null
        : build(statement, verb, amount, frame, text, span, claimWorth, Worth.UNKNOWN_SUBJECT);
  }

  private Claim build(
      Statement statement,
      VerbPhrase verb,
      @Nullable Amount amount,
      Claim.Frame frame,
      String text,
      Claim.SourceSpan span,
      double worth,
      double confidence) {
    // A reader must not take for stated what is denied in words that stand outside of the text.
    String lead = JudgePolarity.deniedOutside(statement, verb) ? "Denied: " : "";
    return new Claim(
        article.articleId() + "#" + statement.words().start(verb.at()),
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

  private Claim.Frame frame(
      Statement statement,
      VerbPhrase verb,
      @Nullable Amount amount,
      Argument subject,
      Argument object,
      @Nullable Referent referent) {
    Entity person = referent != null && referent.sure() ? referent.entity() : null;
    boolean refers = person != null && subject.pronoun();
    String subjectId = refers && person != null ? person.id() : subject.id();
    String subjectText = refers && person != null ? person.name() : subject.text();
    if (subject.pronoun() && !refers) {
      subjectText = null;
    }
    String objectText = object.id() != null ? object.id() : object.pronoun() ? null : object.text();
    if (amount != null) {
      boolean ofAgent = verb.passive() && overlaps(subject, amount);
      if (isCounted(amount) && !ofAgent) {
        objectText = amount.quantity().unit();
      } else if (overlaps(object, amount) && object.end() <= amount.end()) {
        // "spent $3 million": the quantity tells it
        objectText = null;
      }
    }
    return new Claim.Frame(
        subjectId,
        subjectText,
        verb.predicate().group(),
        verb.predicate().lemma(),
        objectText,
        frameStatement.place(statement, verb.at(), subjectId));
  }

  /** What has a value is said of whom the value is given; the verb only says that it is given. */
  private static Claim.Frame measured(
      Statement statement, Claim.Frame frame, @Nullable Measured measured, VerbPhrase verb) {
    if (measured == null) {
      return frame;
    }
    Entity owner = statement.entity(measured.from() - 1);
    boolean itself = !verb.isNoun() && frame.subjectId() == null;
    return new Claim.Frame(
        owner != null ? owner.id() : frame.subjectId(),
        owner != null ? owner.name() : itself ? null : frame.subject(),
        measured.noun().toUpperCase(Locale.ROOT),
        measured.noun(),
        measured.text(),
        frame.place());
  }

  /** Whom a pronoun that opens what is said stands for: the speaker, named before it. */
  private Claim.@Nullable Speaker ofSpeaker(
      Statement statement, Argument named, @Nullable Referent referent) {
    Claim.Speaker speaker = statement.speaker();
    if (speaker == null || !named.pronoun() || named.from() > statement.from() + 2) {
      return null;
    }
    boolean refers =
        switch (text(named)) {
          case "it" ->
              statement.from() > 0
                  && !resolveNames.isPerson(speaker)
                  && !JudgePronoun.isEmpty(statement, named);
          case "they" -> statement.from() > 0 && !resolveNames.isPerson(speaker);
          case "he", "she" ->
              statement.from() > 0
                  && resolveNames.canBePerson(speaker)
                  && (referent == null || !referent.sure());
          default -> false;
        };
    return refers ? speaker : null;
  }

  private @Nullable Referent referent(Statement statement, Argument subject) {
    if (!subject.pronoun() || !ResolveNames.isPersonal(text(subject))) {
      return null;
    }
    return resolveNames.person(statement.words().start(subject.from()));
  }

  private static boolean names(Claim.Frame frame) {
    String object = frame.object();
    return frame.subjectId() != null || (object != null && object.indexOf(':') > 0);
  }

  private static String text(Argument argument) {
    String text = argument.text();
    return text == null ? "" : text;
  }

  private static boolean isResolved(Argument argument, @Nullable Referent referent) {
    return !argument.pronoun() || referent != null;
  }

  /** Whether something countable is counted, neither money nor share nor measure. */
  private static boolean isCounted(@Nullable Amount amount) {
    return amount != null && amount.hasUnit() && !amount.isValue() && !amount.isOrdinal();
  }

  private static boolean overlaps(Argument argument, Amount amount) {
    return argument.from() < amount.end() && amount.from() < argument.end();
  }
}
