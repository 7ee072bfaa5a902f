package dev.tidings.enrich.text;

import java.util.List;

/**
 * Cuts a text into tokens and sentences, in time linear in its length.
 *
 * <p>Works for any language: words in scripts without spaces come from ICU's dictionaries, a line
 * feed ends a sentence everywhere, and abbreviations, clitics and elisions follow the language
 * where it is known. Thread-safe.
 */
public final class AnalyseText {

  /**
   * Cuts a text.
   *
   * @param text any text, best in Unicode's composed form
   * @param language ISO 639-1 code, {@code und} when unknown
   */
  public AnalysedText analyse(String text, String language) {
    LanguageRules rules = new LanguageRules(language);
    List<Token> tokens = new ScanTokens(text, rules).scan();
    return new AnalysedText(text, language, tokens, new SplitSentences(rules).split(text, tokens));
  }
}
