package dev.tidings.ingest.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Tells the languages that have a script to themselves, or nearly so in news. */
final class TellByScript {
  private static final double MIN_SHARE = 0.5;

  private static final Map<UnicodeScript, String> LANGUAGES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(UnicodeScript.HAN, "zh"),
              Map.entry(UnicodeScript.HIRAGANA, "ja"),
              Map.entry(UnicodeScript.KATAKANA, "ja"),
              Map.entry(UnicodeScript.HANGUL, "ko"),
              Map.entry(UnicodeScript.THAI, "th"),
              Map.entry(UnicodeScript.LAO, "lo"),
              Map.entry(UnicodeScript.KHMER, "km"),
              Map.entry(UnicodeScript.MYANMAR, "my"),
              Map.entry(UnicodeScript.TIBETAN, "bo"),
              Map.entry(UnicodeScript.HEBREW, "he"),
              Map.entry(UnicodeScript.GREEK, "el"),
              Map.entry(UnicodeScript.ARMENIAN, "hy"),
              Map.entry(UnicodeScript.GEORGIAN, "ka"),
              Map.entry(UnicodeScript.ETHIOPIC, "am"),
              Map.entry(UnicodeScript.BENGALI, "bn"),
              Map.entry(UnicodeScript.GURMUKHI, "pa"),
              Map.entry(UnicodeScript.GUJARATI, "gu"),
              Map.entry(UnicodeScript.TAMIL, "ta"),
              Map.entry(UnicodeScript.TELUGU, "te"),
              Map.entry(UnicodeScript.KANNADA, "kn"),
              Map.entry(UnicodeScript.MALAYALAM, "ml"),
              Map.entry(UnicodeScript.SINHALA, "si")));

  private TellByScript() {}

  /** The language of the text, or nothing when most of it is in a script that several share. */
  static String apply(CharSequence text) {
    Map<String, Integer> letters = new TreeMap<>();
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        all++;
        if (c >= '\u0370') {
          letters.merge(LANGUAGES.getOrDefault(UnicodeScript.of(c), ""), 1, Integer::sum);
        }
      }
    }
    letters.remove("");
    // Japanese is Chinese characters with kana between them.
    if (letters.containsKey("ja") && letters.containsKey("zh")) {
      letters.merge("ja", letters.remove("zh"), Integer::sum);
    }
    for (Map.Entry<String, Integer> language : letters.entrySet()) {
      if (language.getValue() >= MIN_SHARE * all) {
        return language.getKey();
      }
    }
    return "";
  }
}
