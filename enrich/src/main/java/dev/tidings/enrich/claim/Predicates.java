package dev.tidings.enrich.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that state something: verbs in all their forms, and nouns of events. */
final class Predicates {

  private static final Predicates ENGLISH = english();

  /** Words between a German auxiliary and its participle. */
  private static final int MAX_BRACKET = 12;

  /** Words between lives and what takes them. */
  private static final int MAX_LOSS = 4;

  private final Map<String, Predicate> verbs = new HashMap<>();
  private final Map<String, Predicate> nouns = new HashMap<>();

  private final String language;

  private Predicates(String language) {
    this.language = language;
  }

  /** Whether nouns of the language are written with a capital letter. */
  boolean capitalNouns() {
    return language.equals("de");
  }

  /** Whether a word is an auxiliary of the language. */
  boolean isAuxiliary(String lower) {
    return FunctionWords.isAuxiliary(lower) || isBe(lower) || isHave(lower);
  }

  /** A form of "be", behind which a participle is passive. */
  boolean isBe(String lower) {
    return switch (language) {
      case "fr" ->
          switch (lower) {
            case "est", "sont", "était", "étaient", "été", "sera", "seront" -> true;
            default -> false;
          };
      case "es" ->
          switch (lower) {
            case "es", "son", "fue", "fueron", "sido", "está", "están", "será", "serán" -> true;
            default -> false;
          };
      case "de" ->
          switch (lower) {
            case "wird", "werden", "wurde", "wurden", "worden", "ist", "sind", "war" -> true;
            case "waren" -> true;
            default -> false;
          };
      default -> FunctionWords.isBe(lower);
    };
  }

  /** Forms of "have" that are other words in English. */
  private boolean isHave(String lower) {
    return switch (language) {
      case "fr" -> lower.equals("a") || lower.equals("avait") || lower.equals("avaient");
      case "es" -> lower.equals("había") || lower.equals("habían");
      case "de" -> lower.equals("hatte") || lower.equals("hatten");
      default -> false;
    };
  }

  /** Whether a word denies the verb or noun beside it. */
  boolean isNegation(String lower) {
    return switch (language) {
      case "fr" ->
          switch (lower) {
            case "n'", "ne", "pas", "jamais", "personne", "aucun", "aucune", "sans" -> true;
            default -> false;
          };
      case "es" ->
          switch (lower) {
            case "no", "nunca", "nadie", "ningún", "ninguna", "sin" -> true;
            default -> false;
          };
      case "de" ->
          switch (lower) {
            case "nicht", "nie", "niemand", "kein", "keine", "ohne" -> true;
            default -> false;
          };
      default -> FindPredicates.isNegation(lower);
    };
  }

  /**
   * Where the auxiliary of a participle stands that is far before it, as German has it: {@code
   * wurden in Lima verletzt}; the participle's own place if there is none.
   */
  int farAuxiliary(Words words, int from, int at) {
    if (!capitalNouns() || words.capitalised(at)) {
      return at;
    }
    for (int i = at - 1; i >= Math.max(from, at - MAX_BRACKET) && !words.isMark(i); i--) {
      if (isAuxiliary(words.lower(i))) {
        return i;
      }
    }
    return at;
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
    static final Predicates NONE = new Predicates("");
    static final Map<String, Predicates> PREDICATES =
        Map.of("es", asWritten("es"), "de", asWritten("de"), "fr", asWritten("fr"));

    private static Predicates asWritten(String language) {
      Predicates predicates = new Predicates(language);
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
   * is a word in -ing behind a form of "be"; in other languages a participle behind an auxiliary
   * though it is mostly a noun.
   */
  @Nullable Predicate verbAt(Words words, int at) {
    String lower = words.lower(at);
    Predicate known = verbs.get(lower);
    Predicate noun = known == null && !language.equals("en") ? nouns.get(lower) : null;
    if (noun != null) {
      boolean participle = isAuxiliary(words.lower(at - 1)) || farAuxiliary(words, 0, at) < at;
      return participle ? new Predicate(noun.group(), noun.lemma(), InflectVerb.Form.PAST) : null;
    }
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

  /** "resulted" to "result", "framed" to "frame", "banned" to "ban", "doubled" to "double". */
  private static String lemmaOfPast(String past) {
    String stem = past.substring(0, past.length() - 2);
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    if (last == 'i') {
      return stem.substring(0, stem.length() - 1) + "y";
    }
    if (last == before && "lsf".indexOf(last) < 0) {
      return stem.substring(0, stem.length() - 1);
    }
    boolean silent =
        switch (last) {
          case 'z', 'v', 'c', 'g', 'u', 'e' -> true;
          case 's' -> "aeiounr".indexOf(before) >= 0;
          case 'l' -> "aeiolrw".indexOf(before) < 0;
          default -> "aeo".indexOf(stem.charAt(stem.length() - 3)) < 0 && isSilent(before, last);
        };
    return silent ? stem + "e" : stem;
  }

  /** Vowel and consonant at the end of a stem that most verbs write with an "e" behind. */
  private static boolean isSilent(char vowel, char consonant) {
    return switch (consonant) {
      case 'd' -> "aeiou".indexOf(vowel) >= 0;
      case 't' -> "auo".indexOf(vowel) >= 0;
      case 'r' -> "aiu".indexOf(vowel) >= 0;
      case 'k' -> "aiou".indexOf(vowel) >= 0;
      case 'b', 'm', 'n', 'p' -> "ai".indexOf(vowel) >= 0;
      default -> false;
    };
  }

  @Nullable Predicate noun(String lower) {
    return nouns.get(lower);
  }

  /** The noun at a place; "lives" only where they are lost, not in "a man who lives in Lima". */
  @Nullable Predicate nounAt(Words words, int at) {
    return words.is(at, "lives") && !areLost(words, at) ? null : noun(words.lower(at));
  }

  private boolean areLost(Words words, int lives) {
    for (int at = Math.max(0, lives - MAX_LOSS); at <= lives + MAX_LOSS; at++) {
      Predicate verb = at == lives ? null : verb(words.lower(at));
      switch (verb == null ? words.lower(at) : verb.lemma()) {
        case "claim", "lose", "lost", "loss", "cost", "take", "save", "end" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static Predicates english() {
    Predicates predicates = new Predicates("en");
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
