package dev.tidings.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's language model, from the class path. It is read when it is first needed: it takes a
 * second and 60 MB, and a stream of articles in common languages never needs it. Thread-safe.
 */
final class LanguageModel {
  private static final String NAME = "/langdetect-183.bin";

  private final URL location;
  private @Nullable LanguageDetectorME detector;

  LanguageModel() {
    URL found = LanguageModel.class.getResource(NAME);
    if (found == null) {
      throw new IllegalStateException("the class path lacks " + NAME);
    }
    location = found;
  }

  synchronized LanguageDetectorME detector() {
    LanguageDetectorME known = detector;
    if (known == null) {
      try (InputStream in = location.openStream()) {
        known = new LanguageDetectorME(new LanguageDetectorModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + location, e);
      }
      detector = known;
    }
    return known;
  }
}
