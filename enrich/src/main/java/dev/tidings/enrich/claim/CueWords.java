package dev.tidings.enrich.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that attribute what is said to who said it. The lists were written for this project. */
final class CueWords {

  private static final CueWords ENGLISH = new CueWords("cues-en.txt");
  private static final Map<String, CueWords> OTHERS =
      Map.of(
          "es", new CueWords("cues-es.txt"),
          "de", new CueWords("cues-de.txt"),
          "fr", new CueWords("cues-fr.txt"));

  private final Map<String, Cue> cues = new HashMap<>();
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> states = new HashSet<>();

  private CueWords(String resource) {
    for (String line : ReadResource.lines(resource)) {
      String[] fields = line.split("\t", -1);
      Kind kind = Kind.valueOf(fields[0]);
      for (String entry : fields[1].split(" ", -1)) {
        if (kind == Kind.NOUN) {
          nouns.add(entry);
        } else if (kind == Kind.STATE) {
          states.add(entry);
        } else if (resource.endsWith("-en.txt")) {
          addForms(kind, entry);
        } else {
          cues.put(entry, new Cue(entry, kind, InflectVerb.Form.PAST, Set.of()));
        }
      }
    }
  }

  /**
   * @param entry {@code say}, {@code tell:tells,telling,told}, {@code vote+for,against}
   */
  private void addForms(Kind kind, String entry) {
    String verb = entry.split(":", -1)[0];
    int plus = verb.indexOf('+');
    String lemma = plus < 0 ? verb : verb.substring(0, plus);
    Set<String> particles = plus < 0 ? Set.of() : Set.of(verb.substring(plus + 1).split(",", -1));
    String forms = lemma + entry.substring(verb.length());
    for (InflectVerb.Inflected form : InflectVerb.inflect(forms)) {
      cues.putIfAbsent(form.text(), new Cue(lemma, kind, form.form(), particles));
    }
  }

  /** The cues of a language; null where there are none. */
  static @Nullable CueWords of(String language) {
    return language.equals("en") ? ENGLISH : OTHERS.get(language);
  }

  /** What a cue may be followed by. */
  enum Kind {
    /** Speech: a quotation or a clause, before or behind. */
    SAY,
    /** Belief: a clause behind. */
    THINK,
    /** Evidence: a clause behind. */
    SHOW,
    /** Request or judgement: a phrase behind. */
    ASK,
    /** A noun for something said. */
    NOUN,
    /** An adjective for what somebody thinks: {@code is sure that}. */
    STATE,
    /** A preposition: {@code according to}. */
    SOURCE
  }

  /**
   * A form of a cue.
   *
   * @param lemma its lemma
   * @param kind what may follow
   * @param form which form it is
   * @param particles words one of which has to follow; empty if none has to
   */
  record Cue(String lemma, Kind kind, InflectVerb.Form form, Set<String> particles) {}

  @Nullable Cue get(String lower) {
    return cues.get(lower);
  }

  /** Whether a word is an adjective for what somebody thinks or feels. */
  boolean isState(String lower) {
    return states.contains(lower);
  }

  /** Whether a word is a noun for something said or thought. */
  boolean isNoun(String lower) {
    return nouns.contains(lower);
  }
}
