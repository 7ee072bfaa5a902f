package dev.tidings.ingest;

import dev.tidings.ingest.parse.Defect;

/** An article that the pipeline would reject; nothing was sent. */
public final class InvalidArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Defect defect;

  InvalidArticleException(Defect defect, String detail) {
    super(defect.code() + ": " + detail);
    this.defect = defect;
  }

  /** What is wrong, and what to do about it. */
  public Defect defect() {
    return defect;
  }
}
