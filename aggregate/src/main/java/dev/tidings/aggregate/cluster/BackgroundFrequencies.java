package dev.tidings.aggregate.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * How many of a body of news articles have each term, for languages of which we have one: without
 * it the first articles of a stream would all look alike. Other languages learn from the stream.
 */
final class BackgroundFrequencies {

  private BackgroundFrequencies() {}

  /** Fills an empty vocabulary with the language's table; leaves it empty if there is none. */
  static void load(String language, Vocabulary vocabulary) {
    if (!language.matches("[a-z]{2,3}")) {
      return;
    }
    try (InputStream stored =
        BackgroundFrequencies.class.getResourceAsStream("background-" + language + ".tsv.gz")) {
      if (stored != null) {
        read(stored, vocabulary);
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
