package dev.tidings.ingest.read.result;

/**
 * Takes what reading finds, in the order of the input, on the thread that reads. A slow sink slows
 * the reading down: nothing is queued. What a sink throws ends the reading and reaches the caller.
 */
public interface ArticleSink {

  void article(FoundArticle article);

  void skipped(Skipped skipped);

  /** A subscription list holds addresses instead of articles. */
  default void feed(FoundFeed feed) {}

  /** Called now and then; never more often than once a megabyte or a thousand articles. */
  default void progress(Progress progress) {}

  /**
   * Called before what was taken counts as published, by a reader that remembers it: returns when
   * all of it is where it should be, throws when it is not.
   */
  default void settle() {}
}
