package dev.tidings.enrich.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts the stemmed terms by which articles are compared.
 *
 * <p>A term is a run of letters and digits, decimals kept whole, in lower case, without stop words
 * and without {@code 's}, stemmed where the language is known. These are not the tokens of {@link
 * AnalysedText}: the parts of a hyphenated word are terms of their own, and the background counts
 * by which terms are weighted were made with the same rules. The title counts double, and so does
 * the lead. Not thread-safe.
 */
public final class CountTerms {
  private static final int TITLE_WORDS = 60;
  private static final int BODY_WORDS = 600;

  /** The lead is as many terms, stop words not counted. */
  private static final int LEAD_TERMS = 40;

  /** Longer is no word; and a term is the name of a JSON field, whose length is limited. */
  private static final int LONGEST_TERM = 100;

  /** A body that begins with as much of the title repeats it. */
  private static final int TITLE_REPEAT = 60;

  private static final Set<String> CLITICS = Set.of("s", "t", "re", "ve", "ll", "d", "m");

  private final Map<String, Stemming> stemmings = new HashMap<>();

  /**
   * Counts the terms of an article.
   *
   * @return terms with their weighted counts, sorted by term
   */
  public Map<String, Integer> count(AnalysedText title, AnalysedText body) {
    Stemming stemming = stemmings.computeIfAbsent(body.language(), Stemming::of);
    Map<String, Integer> counts = new TreeMap<>();
    String start = title.text().substring(0, Math.min(TITLE_REPEAT, title.text().length()));
    if (!body.text().startsWith(start)) {
      new Scan(title, stemming, counts).run(TITLE_WORDS, Integer.MAX_VALUE);
    }
    new Scan(body, stemming, counts).run(BODY_WORDS, LEAD_TERMS);
    return counts;
  }

  /** One pass over one text. */
  private static final class Scan {
    private final String text;
    private final AnalysedText analysed;
    private final LanguageRules rules;
    private final Stemming stemming;
    private final Map<String, Integer> counts;
    private int terms;

    Scan(AnalysedText analysed, Stemming stemming, Map<String, Integer> counts) {
      this.analysed = analysed;
      this.text = analysed.text();
      this.rules = new LanguageRules(analysed.language());
      this.stemming = stemming;
      this.counts = counts;
    }

    /** Counts at most {@code words} words, the first {@code doubled} terms of them twice. */
    void run(int words, int doubled) {
      int at = 0;
      int seen = 0;
      int token = 0;
      while (at < text.length() && seen < words) {
        int c = text.codePointAt(at);
        if (Characters.isUnspaced(c)) {
          token = tokenAt(token, at);
          int end = Math.max(at + Character.charCount(c), analysed.tokens().get(token).end());
          add(text.substring(at, end), doubled);
          at = end;
          seen++;
        } else if (Characters.isWord(c)) {
          at = word(at, doubled);
          seen++;
        } else {
          at += Character.charCount(c);
        }
      }
    }

    /** Words of unspaced scripts are the tokens that ICU's dictionaries found. */
    private int tokenAt(int from, int position) {
      int token = from;
      while (token + 1 < analysed.tokens().size()
          && analysed.tokens().get(token).end() <= position) {
        token++;
      }
      return token;
    }

    private int word(int start, int doubled) {
      int end = run(start);
      while (end + 1 < text.length() && isDecimalPoint(end)) {
        end = digits(end + 1);
      }
      String word = lower(start, end);
      if (end + 1 < text.length()
          && Characters.isApostrophe(text.charAt(end))
          && Characters.isWord(text.codePointAt(end + 1))) {
        if (rules.isElided(word)) {
          return end + 1;
        }
        int behind = run(end + 1);
        String tail = lower(end + 1, behind);
        // O'Brien is one term; of every other apostrophe only what stands before it counts.
        if (word.length() == 1 && !CLITICS.contains(tail)) {
          word = word + tail;
        }
        end = behind;
      }
      add(word, doubled);
      return end;
    }

    private void add(String word, int doubled) {
      if (word.length() < 2 || word.length() > LONGEST_TERM || stemming.isStopWord(word)) {
        return;
      }
      counts.merge(stemming.stem(word), terms < doubled ? 2 : 1, Integer::sum);
      terms++;
    }

    private boolean isDecimalPoint(int at) {
      char c = text.charAt(at);
      return (c == '.' || c == ',') && isAsciiDigit(text.charAt(at + 1));
    }

    private int digits(int start) {
      int end = start;
      while (end < text.length() && isAsciiDigit(text.charAt(end))) {
        end++;
      }
      return end;
    }

    private int run(int start) {
      int end = start;
      while (end < text.length()) {
        int c = text.codePointAt(end);
        if (!Characters.isWord(c) || Characters.isUnspaced(c)) {
          break;
        }
        end += Character.charCount(c);
      }
      return end;
    }

    private String lower(int start, int end) {
      return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isAsciiDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
