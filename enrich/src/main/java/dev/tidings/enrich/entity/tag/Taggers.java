package dev.tidings.enrich.entity.tag;

/** The models and tables of the taggers. Loaded once and shared by all threads. */
public final class Taggers {
  private final TaggerModel model;
  private final WordClusters clusters;
  private final NameHints hints;

  /** Taggers of these, which may be shared. */
  public Taggers(TaggerModel model, WordClusters clusters, NameHints hints) {
    this.model = model;
    this.clusters = clusters;
    this.hints = hints;
  }

  /** Those in the jar. */
  public static Taggers load() {
    return new Taggers(TaggerModel.load(), WordClusters.load(), NameHints.load());
  }

  /** A new tagger, for one thread, for texts in that language. */
  public TagNames forLanguage(String language) {
    return language.equals("en")
        ? new TagByModel(model, clusters, hints)
        : new TagByCapitals(hints, language);
  }
}
