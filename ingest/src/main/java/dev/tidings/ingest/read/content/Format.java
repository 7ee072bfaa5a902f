package dev.tidings.ingest.read.content;

/** What an input is. */
public enum Format {
  JSON_LINES("JSON Lines"),
  JSON("JSON array, news API answer, JSON Feed or ninjs"),
  FEED("RSS, Atom or OPML"),
  PAGE("HTML page"),
  WARC("web archive (WARC)");

  private final String title;

  Format(String title) {
    this.title = title;
  }

  /** For people. */
  public String title() {
    return title;
  }
}
