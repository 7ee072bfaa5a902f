package dev.tidings.aggregate.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * How many of a body of news articles have each term, for languages of which we have one. Other
 * languages learn from the stream. Where stop words were left out of the terms, a body of articles
 * is supposed that had none of the others: else what two of the first articles share would count
 * for nothing, because all articles there are have it.
 */
final class BackgroundFrequencies {

  /** How many articles are supposed; after as many real ones they count half. */
  private static final long SUPPOSED = 1000;

  private static final Set<String> WITHOUT_STOP_WORDS = Set.of("de", "es", "fr", "it", "pt");

  private BackgroundFrequencies() {}

  /** Fills an empty vocabulary with the language's table; without one it has no terms. */
  static void load(String language, Vocabulary vocabulary) {
    if (!language.matches("[a-z]{2,3}")) {
      return;
    }
    try (InputStream stored =
        BackgroundFrequencies.class.getResourceAsStream("background-" + language + ".tsv.gz")) {
      if (stored != null) {
        read(stored, vocabulary);
      } else if (WITHOUT_STOP_WORDS.contains(language)) {
        vocabulary.setDocuments(SUPPOSED);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(InputStream stored, Vocabulary vocabulary) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(stored), StandardCharsets.UTF_8));
    vocabulary.setDocuments(Long.parseLong(lines.readLine()));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      int frequency = Integer.parseInt(line, tab + 1, line.length(), 10);
      vocabulary.put(vocabulary.capacity(), line.substring(0, tab), frequency);
    }
  }
}
