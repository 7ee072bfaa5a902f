package dev.tidings.ingest.parse;

/** What became of a record: an article, or why there is none. */
public sealed interface ReadResult {

  /** It can be used. */
  record Usable(PublishedArticle article) implements ReadResult {}

  /**
   * It cannot be used.
   *
   * @param defect why
   * @param detail one sentence for people
   */
  record Unusable(Defect defect, String detail) implements ReadResult {}
}
