package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FrameStatement.Argument;
import dev.tidings.enrich.claim.InflectVerb.Form;
import dev.tidings.enrich.claim.Predicates.Predicate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun whose value a quantity is: "losses of $20 billion", "$20 billion in losses", "the
 * losses exceed $20 billion". It is the predicate of all three, so that they can be compared.
 */
final class FindMeasured {

  private static final int MAX_ADJECTIVES = 2;

  /** No parliament passes so many bills. */
  private static final int MIN_MARK = 1000;

  private FindMeasured() {}

  /**
   * A noun with a value.
   *
   * @param from first of its adjectives
   * @param at the noun
   * @param text both in lower case, the noun in the singular
   */
  record Measured(int from, int at, String text) {

    /** The noun as a predicate, a class of its own. */
    VerbPhrase asPredicate() {
      String noun = noun();
      Predicate predicate = new Predicate(noun.toUpperCase(Locale.ROOT), noun, null);
      return new VerbPhrase(at, from, predicate, false, false, false);
    }

    String noun() {
      return text.substring(text.lastIndexOf(' ') + 1);
    }
  }

  /** {@code a majority of 172}: the noun before "of"; null if there is none. */
  static @Nullable Measured before(Words words, int from, Amount amount) {
    int of = amount.from() - 1;
    if (words.is(of, "a") || words.is(of, "an") || words.is(of, "the")) {
      of--;
    }
    boolean valued = amount.hasUnit() && !amount.isValue();
    if (amount.isMeasure()
        || !words.is(of, "of")
        || of - 1 < from
        || (valued && amount.head() >= amount.from())) {
      return null;
    }
    return measured(words, from, of - 1);
  }

  /** {@code $209 billion in assets}: the noun behind "in"; null if there is none. */
  static @Nullable Measured behind(Words words, int end, Amount amount) {
    int in = amount.end();
    boolean plural = words.lower(in + 1).endsWith("s") || words.lower(in + 2).endsWith("s");
    if (!words.is(in, "in") || in + 1 >= end || !amount.isMoney() || !plural) {
      return null;
    }
    int at = words.lower(in + 1).endsWith("s") ? in + 1 : in + 2;
    Measured found = at < end ? measured(words, in + 1, at) : null;
    return found == null || found.from() > in + 1 ? null : found;
  }

  /** {@code the economic losses exceed $20 billion}: the subject of a verb that gives a value. */
  static @Nullable Measured subject(
      Statement statement, VerbPhrase verb, Argument subject, Amount amount) {
    boolean common = !subject.isMissing() && !subject.pronoun() && subject.id() == null;
    if (!common || !amount.isValue() || amount.from() < verb.at() || !givesValue(verb)) {
      return null;
    }
    Words words = statement.words();
    int at = subject.from();
    while (at + 1 < subject.end()
        && words.isWord(at + 1)
        && !FunctionWords.isPreposition(words.lower(at + 1))) {
      at++;
    }
    return measured(words, Math.max(0, subject.from()), at);
  }

  /** {@code exceeded 100}, {@code passed 20,000}: more than that. */
  static @Nullable Amount surpassed(@Nullable Amount amount, Words words) {
    if (amount == null || amount.quantity().modifier() != null || amount.quantity().low() == null) {
      return amount;
    }
    return switch (words.lower(amount.from() - 1)) {
      case "exceed", "exceeds", "exceeded", "exceeding", "surpassed", "surpassing", "topped" ->
          amount.withoutUpperEnd("more than");
      case "topping" -> amount.withoutUpperEnd("more than");
      case "passed", "passes", "passing" ->
          isMark(amount) ? amount.withoutUpperEnd("more than") : amount;
      default -> amount;
    };
  }

  /** A number that is passed, as bills are not: "passed 20,000", "passed $3 million". */
  static boolean isMark(Amount amount) {
    Double low = amount.quantity().low();
    return !amount.hasUnit() || amount.isValue() || (low != null && low >= MIN_MARK);
  }

  private static boolean givesValue(VerbPhrase verb) {
    return switch (verb.predicate().group()) {
      case "BE", "EXCEED", "REACH", "TOTAL", "AMOUNT", "STAND", "MEASURE" -> true;
      default -> false;
    };
  }

  private static @Nullable Measured measured(Words words, int first, int at) {
    if (!isCommon(words, at) || isVerb(words.lower(at)) || isVague(words.lower(at))) {
      return null;
    }
    int from = at;
    while (from > first
        && at - from < MAX_ADJECTIVES
        && isCommon(words, from - 1)
        && !isVerbBefore(words, from - 1, first)) {
      from--;
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i < at; i++) {
      text.append(words.lower(i)).append(' ');
    }
    return new Measured(from, at, text.append(Singular.of(words.lower(at))).toString());
  }

  private static boolean isCommon(Words words, int at) {
    String lower = words.lower(at);
    return words.isWord(at)
        && !words.isDigit(at)
        && (!words.capitalised(at) || at == 0)
        && !words.possessive(at)
        && lower.length() > 2
        && !FunctionWords.isFunctionWord(lower)
        && !FunctionWords.isAdverb(words, at);
  }

  /** A form that is a verb only; "deposits" and "damage" may be nouns as well. */
  private static boolean isVerb(String lower) {
    Predicate verb = Predicates.of("en").verb(lower);
    return verb != null && (verb.form() == Form.PAST || verb.form() == Form.ING);
  }

  /** "caused economic losses", but "the insured losses". */
  private static boolean isVerbBefore(Words words, int at, int first) {
    String before = words.lower(at - 1);
    boolean opens =
        at == first || FunctionWords.isDeterminer(before) || FunctionWords.isPreposition(before);
    return Predicates.of("en").verb(words.lower(at)) != null
        && !(opens && words.lower(at).endsWith("ed"));
  }

  /** Words that need another noun to say what they are of. */
  private static boolean isVague(String lower) {
    return switch (lower) {
      case "total", "number", "average", "maximum", "minimum", "figure", "count", "rate" -> true;
      case "toll", "group", "record", "estimate", "range", "sum", "amount", "one", "some" -> true;
      case "most", "top", "age", "list", "study", "series", "order", "percent", "half" -> true;
      case "limit", "round", "crowd", "crew", "audience", "panel", "jury", "team", "fleet" -> true;
      case "third", "quarter", "member", "members", "kind", "type", "part", "period" -> true;
      default -> false;
    };
  }
}
