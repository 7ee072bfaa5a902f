package dev.tidings.enrich.entity.tag;

import org.jspecify.annotations.Nullable;

/** The models and tables of the taggers. Loaded once and shared by all threads. */
public final class Taggers {
  private final TaggerModel model;
  private final WordClusters clusters;
  private final NameHints hints;
  private final @Nullable WordVectors vectors;

  /** Taggers of these, which may be shared. */
  public Taggers(TaggerModel model, WordClusters clusters, NameHints hints) {
    this(model, clusters, hints, null);
  }

  private Taggers(
      TaggerModel model, WordClusters clusters, NameHints hints, @Nullable WordVectors vectors) {
    this.model = model;
    this.clusters = clusters;
    this.hints = hints;
    this.vectors = vectors;
  }

  /** Those in the jar. */
  public static Taggers load() {
    return new Taggers(TaggerModel.load(), WordClusters.load(), NameHints.load());
  }

  /** The same, of which those of English look at words' vectors as well. */
  public Taggers with(WordVectors wordVectors) {
    return new Taggers(model, clusters, hints, wordVectors);
  }

  /** A new tagger, for one thread, for texts in that language. */
  public TagNames forLanguage(String language) {
    return language.equals("en")
        ? new TagByModel(model, clusters, hints, vectors)
        : new TagByCapitals(hints, language);
  }
}
