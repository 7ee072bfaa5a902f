package dev.tidings.enrich.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keeps what is worth a reader's time, once each: repeated sentences and cut quotations go. */
final class SelectClaims {

  /** Claims of one article, the worthiest: minor ones fill what the others leave. */
  static final int MAX_CLAIMS = 40;

  /** What somebody is quoted with is often repeated elsewhere, though it is less often a figure. */
  static final double MIN_WORTH_SAID = 0.15;

  /** Letters at the end of a text. */
  private static final int ENDING = 30;

  private SelectClaims() {}

  /** In the order of the text. */
  static List<Claim> select(List<Claim> found) {
    Map<String, Claim> once = new LinkedHashMap<>();
    for (Claim claim : found) {
      boolean said = claim.quote() != null && claim.speaker() != null;
      boolean weak = said && !isMinor(claim) && claim.worth() < MIN_WORTH_SAID;
      once.merge(key(claim), weak ? asMinor(claim) : claim, SelectClaims::better);
    }
    Map<String, Claim> byText = new LinkedHashMap<>();
    for (Claim claim : once.values()) {
      String number = isMinor(claim) && claim.quantity() != null ? "" + claim.quantity() : "";
      byText.merge(letters(claim.text()) + number, claim, SelectClaims::telling);
    }
    Map<String, Claim> byEnd = new LinkedHashMap<>();
    for (Claim claim : byText.values()) {
      byEnd.merge(ending(claim), claim, SelectClaims::clearer);
    }
    Map<String, Claim> byId = new LinkedHashMap<>();
    for (Claim claim : byEnd.values()) {
      byId.merge(claim.claimId(), claim, SelectClaims::better);
    }
    List<Claim> claims = withoutCutQuotes(new ArrayList<>(byId.values()));
    if (claims.size() > MAX_CLAIMS) {
      claims.sort(
          Comparator.comparingDouble(Claim::worth)
              .reversed()
              .thenComparingInt(claim -> claim.sourceSpan().start())
              .thenComparing(Claim::claimId));
      claims = new ArrayList<>(claims.subList(0, MAX_CLAIMS));
    }
    claims.sort(
        Comparator.comparingInt((Claim claim) -> claim.sourceSpan().start())
            .thenComparingInt(claim -> claim.claimId().length())
            .thenComparing(Claim::claimId));
    return claims;
  }

  private static String key(Claim claim) {
    String quote = claim.quote();
    if (quote != null) {
      return "\"" + letters(quote);
    }
    return letters(claim.sourceSpan().text()) + claim.frame() + claim.quantity();
  }

  /** What tells texts apart that differ only in a name for a pronoun; all of it for a short one. */
  private static String ending(Claim claim) {
    String letters = letters(claim.text());
    boolean lead = claim.text().indexOf('\u2026') >= 0;
    return lead || claim.quote() != null || letters.length() < 2 * ENDING
        ? claim.claimId()
        : claim.sourceSpan().start()
            + letters.substring(letters.length() - ENDING)
            + letters.length() / (2 * ENDING)
            + claim.quantity();
  }

  /** "Ana Diaz came when she" says more than "She came when Ana Diaz". */
  private static Claim clearer(Claim one, Claim other) {
    if (isMinor(one) != isMinor(other)) {
      return isMinor(one) ? other : one;
    }
    return opensWithPronoun(one) && !opensWithPronoun(other) ? other : one;
  }

  private static boolean opensWithPronoun(Claim claim) {
    int space = claim.text().indexOf(' ');
    return space > 0
        && FunctionWords.isPronoun(claim.text().substring(0, space).toLowerCase(Locale.ROOT));
  }

  /** Of two claims in the same words, the one with a quantity says more. */
  private static Claim telling(Claim one, Claim other) {
    if (isMinor(one) != isMinor(other)) {
      return isMinor(one) ? other : one;
    }
    if ((one.quantity() == null) != (other.quantity() == null)) {
      return one.quantity() == null ? other : one;
    }
    return better(one, other);
  }

  private static Claim better(Claim one, Claim other) {
    if (isMinor(one) != isMinor(other)) {
      return isMinor(one) ? other : one;
    }
    boolean named = other.speaker() != null && one.speaker() == null;
    return named || other.confidence() > one.confidence() ? other : one;
  }

  static boolean isMinor(Claim claim) {
    return claim.worth() < Claim.MINOR;
  }

  private static Claim asMinor(Claim claim) {
    return new Claim(
        claim.claimId(),
        claim.text(),
        claim.frame(),
        claim.quantity(),
        claim.time(),
        claim.polarity(),
        claim.modality(),
        claim.speaker(),
        claim.cue(),
        claim.quote(),
        claim.sourceSpan(),
        Worth.minor(claim.worth()),
        claim.confidence());
  }

  /** A pull quote is a piece of a quotation in the text. */
  private static List<Claim> withoutCutQuotes(List<Claim> claims) {
    Map<String, List<Claim>> bySpeech = new HashMap<>();
    List<Claim> kept = new ArrayList<>(claims.size());
    List<Claim> quotes = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.quote() != null) {
        quotes.add(claim);
      }
    }
    if (quotes.size() > 2 * MAX_CLAIMS) {
      // More quotations than can be kept: compare the worthiest alone.
      quotes.sort(Comparator.comparingDouble(Claim::worth).reversed());
      quotes = quotes.subList(0, 2 * MAX_CLAIMS);
    }
    List<String> letters = new ArrayList<>();
    quotes.forEach(quote -> letters.add(letters(quote.quote() == null ? "" : quote.quote())));
    for (int i = 0; i < quotes.size(); i++) {
      for (int j = 0; j < quotes.size(); j++) {
        boolean inside = letters.get(j).length() > letters.get(i).length();
        if (inside && letters.get(j).contains(letters.get(i))) {
          bySpeech
              .computeIfAbsent(quotes.get(i).claimId(), key -> new ArrayList<>())
              .add(quotes.get(j));
        }
      }
    }
    for (Claim claim : claims) {
      if (!bySpeech.containsKey(claim.claimId())) {
        kept.add(claim);
      }
    }
    return kept;
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isLetterOrDigit(character)) {
        out.append(character);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
