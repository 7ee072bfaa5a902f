package dev.tidings.ingest.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.langdetect.Language;

/**
 * Tells the language of a text. Thread-safe.
 *
 * <p>Most news is in a few languages that their script or their commonest words give away at a
 * hundredth of the cost; OpenNLP's model (character n-grams, 183 languages) decides the rest.
 */
public final class DetectLanguage {
  /** What is returned when the language cannot be told. */
  public static final String UNDETERMINED = "und";

  private static final int MAX_CHARACTERS = 600;
  private static final int MIN_LETTERS = 20;

  /** By how much the likeliest language must lead; gibberish is about as likely in several. */
  private static final double MIN_LEAD = 1.25;

  private final CountCommonWords commonWords = new CountCommonWords();
  private final LanguageModel model = new LanguageModel();
  private final Map<String, String> twoLetterCodes = new HashMap<>();
  private final Set<String> knownCodes = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));

  public DetectLanguage() {
    for (String code : knownCodes) {
      try {
        twoLetterCodes.put(Locale.forLanguageTag(code).getISO3Language(), code);
      } catch (MissingResourceException e) {
        throw new IllegalStateException("every ISO 639-1 code has a three-letter one", e);
      }
    }
    // The model tells these apart; ISO 639-1 has one code for them.
    twoLetterCodes.put("cmn", "zh");
    twoLetterCodes.put("pes", "fa");
    twoLetterCodes.put("nob", "no");
    twoLetterCodes.put("nno", "no");
    twoLetterCodes.put("ekk", "et");
    twoLetterCodes.put("lvs", "lv");
    twoLetterCodes.put("zlm", "ms");
  }

  /**
   * The language of a text.
   *
   * @param given what the publisher says, a BCP 47 tag or an ISO 639 code; empty when nothing. It
   *     is taken unless it is no language or the text's commonest words clearly say otherwise
   * @param title headline, may be empty
   * @param body may be empty
   * @return ISO 639-1 code, or {@link #UNDETERMINED}
   */
  public String apply(String given, String title, CharSequence body) {
    StringBuilder text = new StringBuilder(MAX_CHARACTERS);
    text.append(body, 0, Math.min(body.length(), MAX_CHARACTERS));
    if (text.length() < MAX_CHARACTERS / 4) {
      text.insert(0, title + "\n");
    }
    String byScript = TellByScript.apply(text);
    String byWords = byScript.isEmpty() ? commonWords.apply(text) : byScript;
    if (!byWords.isEmpty()) {
      return byWords;
    }
    String known = reduce(given);
    return known.isEmpty() ? byModel(text) : known;
  }

  private String byModel(CharSequence text) {
    if (text.chars().filter(Character::isLetter).limit(MIN_LETTERS).count() < MIN_LETTERS) {
      return UNDETERMINED;
    }
    Language[] best = model.detector().predictLanguages(text);
    return best[0].getConfidence() < MIN_LEAD * best[1].getConfidence()
        ? UNDETERMINED
        : twoLetterCodes.getOrDefault(best[0].getLang(), UNDETERMINED);
  }

  /** {@code en-US} and {@code eng} to {@code en}; nothing for what is no language. */
  private String reduce(String given) {
    String tag = given.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    int dash = tag.indexOf('-');
    String code = dash < 0 ? tag : tag.substring(0, dash);
    return knownCodes.contains(code) ? code : twoLetterCodes.getOrDefault(code, "");
  }
}
