package dev.tidings.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.pipe.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropRecurringLinesTest {
  private static final Instant START = Instant.parse("2024-05-01T00:00:00Z");
  private static final String MENU = "Front page Harbor Market Weather";
  private static final String CALL = "Support our reporters with your donation.";

  private static final String[] SUBJECTS = {
    "Flood closes bridge", "Minister resigns suddenly", "Cup final goes extra time",
    "Factory adds shifts", "Comet visible tonight", "Court frees editor",
    "Harvest fails again", "Museum shows bronze", "Ferry strike ends"
  };

  private final IngestInMemory ingest = new IngestInMemory(Settings.defaults(IngestSettings.ALL));
  private int published;

  private Ingested publish(String source, String title, String body, Instant time) {
    String json =
        """
        {"id":"a%d","source":"%s","title":"%s","body":"%s","publishedAt":"%s","language":"en"}
        """
            .formatted(published++, source, title, body.replace("\n", "\\n"), time);
    return ingest.apply(json.getBytes(UTF_8), time);
  }

  private String body(String source, String title, String body, Instant time) {
    return Objects.requireNonNull(publish(source, title, body, time).article()).body();
  }

  /** Sentences that no other number gives. */
  private static String news(int number) {
    StringBuilder news = new StringBuilder("The council met.");
    for (int i = 0; i < 12; i++) {
      news.append(" Speaker").append(number).append('x').append(i).append(" spoke of item");
      news.append(number).append('y').append(i).append(" at length.");
    }
    return news.toString();
  }

  private static Instant hour(int hours) {
    return START.plus(Duration.ofHours(hours));
  }

  private void teach(String line, int articles) {
    for (int i = 0; i < articles; i++) {
      publish("Ledger", SUBJECTS[i], line + "\n" + news(i), hour(i));
    }
  }

  @Test
  void aLabelUnderUnrelatedArticlesGoes() {
    teach(MENU, 6);

    assertThat(body("Ledger", "New pier opens", MENU + "\n" + news(50), hour(8)))
        .isEqualTo(news(50));
  }

  @Test
  void aCallToTheReaderGoesFromWithin() {
    teach(CALL, 6);

    assertThat(body("Ledger", "New pier opens", news(50) + "\n" + CALL + "\n" + news(51), hour(8)))
        .isEqualTo(news(50) + "\n" + news(51));
  }

  @Test
  void fiveArticlesAreTooFew() {
    teach(MENU, 5);

    assertThat(body("Ledger", "New pier opens", MENU + "\n" + news(50), hour(8))).startsWith(MENU);
  }

  @Test
  void anotherSourceLearnsForItself() {
    teach(MENU, 6);

    assertThat(body("Courier", "New pier opens", MENU + "\n" + news(50), hour(8))).startsWith(MENU);
  }

  @Test
  void reprintsOfOneTextTeachAsOne() {
    for (int i = 0; i < 9; i++) {
      publish("Ledger", SUBJECTS[i], MENU + "\n" + news(1), hour(i));
    }

    assertThat(body("Ledger", "New pier opens", MENU + "\n" + news(50), hour(12))).startsWith(MENU);
  }

  @Test
  void followUpsTeachAsOne() {
    for (int i = 0; i < 9; i++) {
      publish("Ledger", SUBJECTS[i] + " after flood", MENU + "\n" + news(i), hour(i));
    }

    assertThat(body("Ledger", "New pier opens", MENU + "\n" + news(50), hour(12))).startsWith(MENU);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Terms were not disclosed.", "“We will rebuild our town”"})
  void aSentenceOrAQuotationThatRecursIsNews(String line) {
    teach(line, 9);

    assertThat(body("Ledger", "New pier opens", news(50) + "\n" + line, hour(12))).endsWith(line);
  }

  @Test
  void aLineIsKnownForAsLongAsItIsSeenNowAndThen() {
    teach(MENU, 6);
    Instant later = hour(24 * 20);

    assertThat(body("Ledger", "New pier opens", MENU + "\n" + news(50), later)).isEqualTo(news(50));
    assertThat(
            body(
                "Ledger",
                "Old pier shuts",
                MENU + "\n" + news(51),
                later.plus(Duration.ofDays(40))))
        .as("forgotten after thirty days without it")
        .startsWith(MENU);
  }

  @Test
  void theCleanedTextIsComparedAndMappedBack() {
    teach(MENU, 6);
    Ingested first = publish("Ledger", "New pier opens", MENU + "\n" + news(50), hour(8));
    Ingested again = publish("Courier", "New pier opens", news(50), hour(9));

    Article article = Objects.requireNonNull(first.article());
    assertThat(article.bodySpans()).hasSize(1);
    assertThat(article.bodySpans().get(0).originalStart()).isEqualTo(MENU.length() + 1);
    Duplicate duplicate = Objects.requireNonNull(again.duplicate());
    assertThat(duplicate.kind()).isEqualTo(Duplicate.Kind.SAME_TEXT);
    assertThat(duplicate.duplicateOf()).isEqualTo(article.articleId());
  }
}
