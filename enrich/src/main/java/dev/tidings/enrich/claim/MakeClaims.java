package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Claim.ClaimTime;
import dev.tidings.enrich.claim.Claim.Modality;
import dev.tidings.enrich.claim.Claim.Polarity;
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
  private final ResolveNames resolveNames;
  private final WriteText writeText;

  MakeClaims(Article article, Predicates predicates, ResolveNames resolveNames) {
    this.article = article;
    this.findPredicates = new FindPredicates(predicates);
    this.frameStatement = new FrameStatement(new NounPhrase(predicates));
    this.resolveNames = resolveNames;
    this.writeText = new WriteText(article.body());
  }

  /** In the order of the text. */
  List<Claim> make(Statement statement, Claim.SourceSpan span, double worth) {
    List<VerbPhrase> verbs =
        findPredicates.find(statement.words(), statement.from(), statement.end());
    VerbPhrase main = FindAnchors.mainVerb(statement, verbs);
    List<Claim> claims = new ArrayList<>();
    for (Anchor anchor : FindAnchors.find(statement, verbs)) {
      Claim claim = claim(statement, anchor, main, span, worth);
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
      Claim.SourceSpan span,
      double sentenceWorth) {
    VerbPhrase verb = anchor.verb();
    Amount amount = WithUnit.of(FindMeasured.surpassed(anchor.amount(), statement.words()), verb);
    Argument left = frameStatement.before(statement, verb);
    Argument right = frameStatement.behind(statement, verb);
    boolean turned = verb.passive() || (amount != null && overlaps(left, amount));
    Argument subject = turned ? frameStatement.agent(statement, verb) : left;
    Argument object = turned ? left : right;
    boolean carried = verb.isNoun() || (!verb.finite() && !verb.passive());
    boolean shares = left.isMissing() && !turned && verb.finite();
    if ((carried || shares) && main != null && !main.equals(verb)) {
      subject = frameStatement.before(statement, main);
    }
    Argument named = turned ? left : subject;
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
    return text.isEmpty()
        ? null
        : build(statement, verb, amount, frame, text, span, worth, confidence);
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
    boolean deniedBySpeaker = "deny".equals(statement.cue());
    boolean noneOf = amount == null && deniesObject(statement.words(), verb);
    boolean unfounded = DeniedAtEnd.of(statement, verb) >= 0;
    boolean denied = (verb.negated() || noneOf) != (deniedBySpeaker || unfounded);
    // A reader must not take for stated what is denied in words that stand outside of the text.
    String lead = deniedBySpeaker || unfounded ? "Denied: " : "";
    return new Claim(
        article.articleId() + "#" + statement.words().start(verb.at()),
        lead + text,
        frame,
        amount == null ? null : amount.quantity(),
        time(statement, verb),
        denied ? Polarity.DENIED : Polarity.AFFIRMED,
        modality(statement, verb),
        statement.speaker(),
        statement.cue(),
        null,
        span,
        worth,
        confidence);
  }

  private static boolean deniesObject(Words words, VerbPhrase verb) {
    boolean nobody =
        words.is(verb.chainStart() - 1, "one") && words.is(verb.chainStart() - 2, "no");
    return nobody
        || words.is(verb.at() + 1, "no")
        || words.is(verb.chainStart() - 1, "nobody")
        || words.is(verb.at() + 1, "nobody")
        || words.is(verb.chainStart() - 2, "no")
        || words.is(verb.chainStart() - 1, "none");
  }

  private static Modality modality(Statement statement, VerbPhrase verb) {
    Modality modality = JudgeModality.judge(statement, verb);
    String cue = statement.cue();
    if (modality == Modality.FACT && cue != null) {
      return switch (cue) {
        case "allege", "suspect" -> Modality.ALLEGATION;
        case "expect", "predict", "forecast", "anticipate", "fear", "hope" -> Modality.FUTURE;
        case "suggest", "recommend" -> JudgeModality.judge(statement, verb);
        default -> modality;
      };
    }
    return modality;
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
    if (amount != null && (object.isMissing() || overlaps(object, amount) || isCounted(amount))) {
      objectText = isCounted(amount) ? amount.quantity().unit() : objectText;
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

  private static Claim.@Nullable Speaker ofSpeaker(
      Statement statement, Argument named, @Nullable Referent referent) {
    Claim.Speaker speaker = statement.speaker();
    boolean refers =
        switch (text(named)) {
          case "it", "they" -> named.pronoun();
          case "he", "she" -> named.pronoun() && (referent == null || !referent.sure());
          default -> false;
        };
    return refers && speaker != null && named.from() <= statement.from() + 2 ? speaker : null;
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
    if (amount == null || !amount.hasUnit() || amount.isMeasure() || amount.isOrdinal()) {
      return false;
    }
    String unit = amount.quantity().unit();
    return !Character.isUpperCase(unit.charAt(0)) && !unit.startsWith("percent");
  }

  private static boolean overlaps(Argument argument, Amount amount) {
    return argument.from() < amount.end() && amount.from() < argument.end();
  }
}
