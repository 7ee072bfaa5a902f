package dev.tidings.enrich.text;

import java.util.Locale;
import java.util.Set;

/** What differs between languages when text is cut into words and sentences. */
final class LanguageRules {
  private static final Set<String> COMMON_ABBREVIATIONS =
      words(
          """
          mr mrs ms dr prof st jr sr vs etc inc corp co ltd llc plc bros no vol fig jan feb mar apr
          jun jul aug sep sept oct nov dec lt gen col sgt capt maj rev hon gov sen rep dept univ assn
          nos ft mt mon tue wed thu fri sat sun cmdr adm pvt cpl supt det atty ave blvd calif fla tex
          ill mich conn ariz colo minn wis tenn okla ore wash md del e.g i.e a.m p.m ph.d
          """);

  /** Abbreviations before which no sentence ends, because a name or number follows. */
  private static final Set<String> TITLES =
      words(
          """
          mr. mrs. ms. dr. prof. st. lt. gen. col. sgt. capt. maj. rev. hon. gov. sen. rep. no. nos.
          vs. fig. vol. cmdr. adm. pvt. cpl. supt. det. atty. mt. ft. sr. sra. mme. mlle. hr. fr. dott.
          sig. d\u00f1a. nr. bzw. z.b. d.h. p.ej. ee.uu.
          """);

  private static final Set<String> GERMAN =
      words(
          "bzw ca usw evtl ggf hr fr nr str tel abs art bd mio mrd sog vgl inkl okt dez dipl ing");

  private static final Set<String> ROMANCE =
      words(
          """
          sra srta dra d\u00f1a ud uds p\u00e1g n\u00fam avda mme mlle mm me art av sig dott avv on prof\u00aa ilmo
          exmo dpto lic
          """);

  private static final Set<String> ELISIONS =
      words(
          """
          l d j m n s t c qu jusqu lorsqu puisqu quoiqu dell nell all dall sull un quest
          quell sant
          """);

  /** Words with which English sentences often begin. */
  private static final Set<String> STARTERS =
      words(
          """
          the he she it they we i in on at but and a an this that these those for as if when while
          after before since his her their its our my you there here what who how why however
          although also with from by to of one two so then now some many most both all no not
          """);

  private final boolean english;
  private final boolean german;
  private final boolean romance;

  LanguageRules(String language) {
    english = language.equals("en");
    german = Set.of("de", "da", "no", "nb", "fi", "cs", "sk", "hu").contains(language);
    romance = Set.of("es", "fr", "it", "pt", "ca", "ro").contains(language);
  }

  /** Whether a dot behind {@code word} belongs to it. */
  boolean isAbbreviation(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return COMMON_ABBREVIATIONS.contains(lower)
        || (german && GERMAN.contains(lower))
        || (romance && ROMANCE.contains(lower));
  }

  /** Whether a dot behind a small number makes it an ordinal: {@code 3. Oktober}. */
  boolean writesOrdinalsWithDot() {
    return german;
  }

  /** Whether {@code word} before an apostrophe is a word of its own: {@code l'}, {@code dell'}. */
  boolean isElided(String word) {
    return romance && word.length() <= 7 && ELISIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean hasEnglishClitics() {
    return !romance;
  }

  /** Whether something must follow a token that ends in a dot. */
  static boolean isTitle(String token) {
    return TITLES.contains(token.toLowerCase(Locale.ROOT));
  }

  /** Whether a word suggests that a new sentence begins behind an abbreviation. */
  boolean isStarter(String word) {
    return english && STARTERS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
