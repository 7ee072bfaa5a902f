package dev.tidings.enrich.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that state something: verbs in all their forms, and nouns of events. */
final class Predicates {

  private static final Predicates ENGLISH = english();

  private final Map<String, Predicate> verbs = new HashMap<>();
  private final Map<String, Predicate> nouns = new HashMap<>();

  private final boolean capitalNouns;

  private Predicates(boolean capitalNouns) {
    this.capitalNouns = capitalNouns;
  }

  /** Whether nouns of the language are written with a capital letter. */
  boolean capitalNouns() {
    return capitalNouns;
  }

  /**
   * A verb's form or an event's noun.
   *
   * @param group class of verbs that mean the same; the lemma in upper case if it is in none
   * @param lemma the verb's lemma, or the noun
   * @param form the verb's form; null for a noun
   */
  record Predicate(String group, String lemma, InflectVerb.@Nullable Form form) {}

  /** The words of a language; only English has verbs in all forms. */
  static Predicates of(String language) {
    return switch (language) {
      case "en" -> ENGLISH;
      default -> OtherLanguages.PREDICATES.getOrDefault(language, OtherLanguages.NONE);
    };
  }

  /** Loaded when first needed. */
  private static final class OtherLanguages {
    static final Predicates NONE = new Predicates(false);
    static final Map<String, Predicates> PREDICATES =
        Map.of("es", asWritten("es"), "de", asWritten("de"), "fr", asWritten("fr"));

    private static Predicates asWritten(String language) {
      Predicates predicates = new Predicates(language.equals("de"));
      for (String line : ReadResource.lines("events-" + language + ".txt")) {
        String[] fields = line.split("\t", -1);
        for (String form : fields[1].split(" ", -1)) {
          predicates.verbs.put(form, new Predicate(fields[0], form, InflectVerb.Form.PAST));
        }
        for (String noun : fields.length > 2 ? fields[2].split(" ", -1) : new String[0]) {
          predicates.nouns.put(noun, new Predicate(fields[0], noun, null));
        }
      }
      return predicates;
    }
  }

  @Nullable Predicate verb(String lower) {
    return verbs.get(lower);
  }

  /**
   * The verb at a place. A word in -ed behind an auxiliary is one even if no list knows it, and so
   * is a word in -ing behind a form of "be".
   */
  @Nullable Predicate verbAt(Words words, int at) {
    String lower = words.lower(at);
    Predicate known = verbs.get(lower);
    if (known != null || lower.length() < 5 || !lower.endsWith("ed")) {
      return known;
    }
    if (FunctionWords.isAuxiliary(words.lower(at - 1)) || takesObject(words, at)) {
      String lemma = lemmaOfPast(lower);
      return new Predicate(lemma.toUpperCase(Locale.ROOT), lemma, InflectVerb.Form.PAST);
    }
    return null;
  }

  /** "a man chopped off his": a noun or name before, an object or a particle behind. */
  private static boolean takesObject(Words words, int at) {
    String before = words.lower(at - 1);
    boolean subject =
        words.isWord(at - 1)
            && (!FunctionWords.isFunctionWord(before) || FunctionWords.isPronoun(before));
    boolean noun = words.lower(at).endsWith("eed") || words.is(at, "hundred");
    return subject
        && !noun
        && !words.capitalised(at)
        && !words.possessive(at - 1)
        && (FunctionWords.isDeterminer(words.lower(at + 1))
            || switch (words.lower(at + 1)) {
              case "off", "up", "out", "down", "away", "into", "back", "him", "them" -> true;
              default -> false;
            });
  }

  /** "resulted" to "result", "framed" to "frame", "banned" to "ban". */
  private static String lemmaOfPast(String past) {
    String stem = past.substring(0, past.length() - 2);
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    if (last == before && last != 'l' && last != 's') {
      return stem.substring(0, stem.length() - 1);
    }
    boolean vowelBefore = "aeiou".indexOf(before) >= 0;
    boolean silent = "zvcgu".indexOf(last) >= 0 || (last == 'm' && before == 'a');
    return silent || (last == 's' && vowelBefore) ? stem + "e" : stem;
  }

  @Nullable Predicate noun(String lower) {
    return nouns.get(lower);
  }

  private static Predicates english() {
    Predicates predicates = new Predicates(false);
    ReadResource.lines("events-en.txt").forEach(predicates::addLine);
    ReadResource.lines("cameo-verbs.txt").forEach(predicates::addLine);
    ReadResource.lines("verbs-en.txt").forEach(predicates::addLine);
    return predicates;
  }

  private void addLine(String line) {
    String[] fields = line.split("\t", -1);
    for (String entry : fields[1].split(" ", -1)) {
      if (!entry.equals("-")) {
        addVerb(fields[0], entry);
      }
    }
    for (String noun : fields.length > 2 ? fields[2].split(" ", -1) : new String[0]) {
      if (!noun.equals("-")) {
        nouns.putIfAbsent(noun, new Predicate(fields[0], noun, null));
      }
    }
  }

  private void addVerb(String group, String entry) {
    int colon = entry.indexOf(':');
    String lemma = colon < 0 ? entry : entry.substring(0, colon);
    String name = group.equals("-") ? lemma.toUpperCase(Locale.ROOT) : group;
    for (InflectVerb.Inflected inflected : InflectVerb.inflect(entry)) {
      verbs.putIfAbsent(inflected.text(), new Predicate(name, lemma, inflected.form()));
    }
  }
}
