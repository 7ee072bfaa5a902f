package dev.tidings.ingest.parse;

/** Leads from the place that finds a defect to {@link ParseArticle}, which makes a value of it. */
final class DefectException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Defect defect;

  DefectException(Defect defect, String particulars) {
    // No stack trace: a defect is expected, and floods of them must stay cheap.
    super(defect.describe(particulars), null, false, false);
    this.defect = defect;
  }

  Defect defect() {
    return defect;
  }
}
