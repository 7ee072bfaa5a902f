package dev.tidings.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.text.DetectLanguage;
import dev.tidings.pipe.Lineage;
import java.time.Instant;

/** Prepares articles for tests of the later steps. */
final class Drafts {
  static final Instant NOW = Instant.parse("2024-05-10T00:00:00Z");

  private static final PrepareArticle PREPARE =
      new PrepareArticle(1024 * 1024, new DetectLanguage());

  private Drafts() {}

  static Lineage lineage() {
    return new Lineage("tidings.articles", 0, 17, NOW);
  }

  static Outcome prepare(String json) {
    return PREPARE.apply(null, json.getBytes(UTF_8), lineage());
  }

  /** The draft of a record that can be used; single quotes stand for double ones. */
  static Draft draft(String json) {
    Outcome outcome = prepare(json.replace('\'', '"'));
    assertThat(outcome).isInstanceOf(Outcome.GoesOn.class);
    return ((Outcome.GoesOn) outcome).draft();
  }
}
