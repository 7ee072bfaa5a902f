package dev.tidings.ingest.read.poll;

import dev.tidings.ingest.read.web.Publisher;
import java.time.Duration;

/** Writes feeds whose entries lead to a publisher's pages. */
final class RssFeed {
  static final PollSettings SETTINGS = PollSettings.every(Duration.ofMinutes(10));

  private final Publisher publisher;

  RssFeed(Publisher publisher) {
    this.publisher = publisher;
  }

  static String of(String items) {
    return "<rss version=\"2.0\"><channel><title>F</title>" + items + "</channel></rss>";
  }

  /** The first entry. */
  String bridge() {
    return item(1, "The bridge is shut.");
  }

  /** The second entry. */
  String ferry() {
    return item(2, "The ferry runs.");
  }

  String item(int number, String text) {
    return "<item><title>Title "
        + number
        + "</title><link>"
        + publisher.url("/" + number)
        + "</link><pubDate>Mon, 02 Mar 2026 07:00:00 GMT</pubDate><description>"
        + text
        + "</description></item>";
  }
}
