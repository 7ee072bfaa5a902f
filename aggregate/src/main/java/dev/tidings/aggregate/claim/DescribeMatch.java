package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimLikeness.same;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says to a reader what two claims have in common. */
final class DescribeMatch {

  private static final int MAX_TERMS = 4;

  /** "de", "El": no word to show. */
  private static final int MIN_LENGTH = 3;

  /** A word that weighs less is in every other sentence. */
  private static final double MIN_WEIGHT = 2.2;

  private DescribeMatch() {}

  /** Why two claims are one, as half a sentence. */
  static String reason(Match match, HeldClaim one, HeldClaim other) {
    return switch (match.kind()) {
      case QUOTED -> "both quote the same words";
      case QUOTED_NEARLY -> "both quote nearly the same words";
      case RETOLD -> "quoted by one, retold by the other";
      case COUNT -> count(one, other);
      case DENIED -> "one denies what the other affirms" + ofSubject(one, other);
      case WORDS -> "both say it" + ofSubject(one, other) + words(one, other);
    };
  }

  /** "both say how many people were killed, in the same place: 12 and 15". */
  private static String count(HeldClaim one, HeldClaim other) {
    Quantity q = one.claim().quantity();
    Quantity r = other.claim().quantity();
    if (q == null || r == null) {
      return "both give a number of the same";
    }
    String what = counted(one, q);
    String where = same(one.place(), other.place()) ? ", in the same place" : "";
    return what + where + ": " + SpellQuantity.of(q) + " and " + SpellQuantity.of(r);
  }

  private static String counted(HeldClaim claim, Quantity quantity) {
    String object = claim.claim().frame().object();
    if (object != null && object.indexOf(' ') > 0) {
      return "both put a figure on the " + object;
    }
    String befell = befell(claim.countClass());
    String unit = SpellQuantity.plural(quantity.unit());
    return befell.isEmpty()
        ? "both give a number for the same"
        : "both say how many " + unit + " " + befell;
  }

  private static String befell(String countClass) {
    return switch (countClass) {
      case "KILL" -> "were killed";
      case "HURT" -> "were injured";
      case "CONFINE" -> "were detained";
      case "EVACUATE" -> "were evacuated";
      case "DISPLACE" -> "were displaced";
      case "RESCUE" -> "were rescued";
      case "INFECT" -> "were infected";
      case "DESTROY" -> "were destroyed";
      case "DAMAGE" -> "were damaged";
      case "DEPORT" -> "were deported";
      case "FLEE" -> "fled";
      case "CANCEL" -> "were cancelled";
      case "MISS" -> "are missing";
      case "KIDNAP" -> "were kidnapped";
      case "WAIT" -> "are waiting";
      default -> "";
    };
  }

  private static String ofSubject(HeldClaim one, HeldClaim other) {
    String subject = one.claim().frame().subject();
    return subject != null && same(one.subject(), other.subject()) ? " of " + subject : "";
  }

  /** The rarest words that both have, as the first writes them. */
  private static String words(HeldClaim one, HeldClaim other) {
    List<String> shared = sharedTerms(one, other);
    Map<String, String> written = written(one.claim());
    List<String> words = new ArrayList<>();
    for (String stem : shared) {
      String word = written.get(stem);
      if (word != null && word.length() >= MIN_LENGTH && words.size() < MAX_TERMS) {
        words.add(word);
      }
    }
    return words.isEmpty()
        ? " in other words"
        : " in much the same words: " + String.join(", ", words);
  }

  private static Map<String, String> written(Claim claim) {
    Map<String, String> written = new LinkedHashMap<>();
    for (String word : HeldClaim.said(claim).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        written.putIfAbsent(Words.stem(word.toLowerCase(Locale.ROOT)), word);
      }
    }
    return written;
  }

  /** Whether both have a word in common that is neither their verb nor their subject's name. */
  static boolean sharesMore(HeldClaim one, HeldClaim other) {
    Terms verb = Terms.of(WeighTerms.of(one.claim().frame().predicate(), word -> true));
    String name = one.claim().frame().subject();
    Terms subject = Terms.of(WeighTerms.of(name == null ? "" : name, word -> true));
    return HeldClaim.weights(one.claim()).entrySet().stream()
        .filter(term -> term.getValue() >= MIN_WEIGHT && isShared(term.getKey(), other))
        .anyMatch(term -> !verb.has(term.getKey()) && !subject.has(term.getKey()));
  }

  private static List<String> sharedTerms(HeldClaim one, HeldClaim other) {
    return HeldClaim.weights(one.claim()).entrySet().stream()
        .filter(term -> isShared(term.getKey(), other))
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isShared(String stem, HeldClaim other) {
    return !stem.startsWith(HeldClaim.CLASS) && other.terms().has(stem);
  }
}
