package dev.tidings.enrich.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Which words of a language are left out and how the others are stemmed. Not thread-safe: the
 * stemmers keep their work in fields.
 */
public final class Stemming {
  private static final Stemmer UNCHANGED = word -> word;

  private final Stemmer stemmer;
  private final Set<String> stopWords;
  private final Map<String, String> stems = new HashMap<>();

  /** Stems kept to be found again; a bound, because numbers and typos never end. */
  private static final int MOST_STEMS = 50_000;

  private Stemming(Stemmer stemmer, Set<String> stopWords) {
    this.stemmer = stemmer;
    this.stopWords = stopWords;
  }

  /** The rules of a language; of one that is not known: every word as it is. */
  public static Stemming of(String language) {
    return switch (language) {
      // Porter's own algorithm, not Snowball's revision of it: the background counts were made so.
      case "en" -> new Stemming(new PorterStemmer(), stopWords(language));
      case "es" -> snowball(SnowballStemmer.ALGORITHM.SPANISH, language);
      case "de" -> snowball(SnowballStemmer.ALGORITHM.GERMAN, language);
      case "fr" -> snowball(SnowballStemmer.ALGORITHM.FRENCH, language);
      case "pt" -> snowball(SnowballStemmer.ALGORITHM.PORTUGUESE, language);
      case "it" -> snowball(SnowballStemmer.ALGORITHM.ITALIAN, language);
      default -> new Stemming(UNCHANGED, Set.of());
    };
  }

  boolean isStopWord(String word) {
    return stopWords.contains(word);
  }

  /** The stem of a word in lower case. */
  public String stem(String word) {
    String known = stems.get(word);
    if (known == null) {
      known = isAllLetters(word) ? stemmer.stem(word).toString() : word;
      if (stems.size() < MOST_STEMS) {
        stems.put(word, known);
      }
    }
    return known;
  }

  private static boolean isAllLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Stemming snowball(SnowballStemmer.ALGORITHM algorithm, String language) {
    return new Stemming(new SnowballStemmer(algorithm), stopWords(language));
  }

  private static Set<String> stopWords(String language) {
    String name = "stop-words-" + language + ".txt";
    try (InputStream in = Stemming.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
