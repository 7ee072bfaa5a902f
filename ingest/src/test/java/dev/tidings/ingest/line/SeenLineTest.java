package dev.tidings.ingest.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.ingest.line.SeenLine.Sighting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenLineTest {
  private static final SeenLine NONE = new SeenLine(0, List.of());

  private static SeenLine of(List<Sighting> sightings) {
    SeenLine line = NONE;
    for (Sighting sighting : sightings) {
      line = line.plus(sighting);
    }
    return line;
  }

  @Test
  void anArticleCountsOnceHoweverOftenItComes() {
    Sighting first = new Sighting(10, 1, List.of(7));

    assertThat(of(List.of(first, first, new Sighting(12, 1, List.of(8)))).sightings())
        .containsExactly(first);
  }

  @Test
  void articlesWithAWordOfTheTitleInCommonCountAsOne() {
    SeenLine line =
        of(
            List.of(
                new Sighting(1, 1, List.of(100, 101)),
                new Sighting(2, 2, List.of(101, 102)),
                new Sighting(3, 3, List.of(103))));

    assertThat(line.unrelatedArticles(5)).isEqualTo(2);
    assertThat(line.unrelatedArticles(2)).isEqualTo(1);
    assertThat(line.unrelatedArticles(0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfArticlesMakesNoDifference(long seed) {
    Random random = new Random(seed);
    List<Sighting> sightings = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int article = random.nextInt(25);
      sightings.add(new Sighting(random.nextInt(30), article, List.of(article % 9)));
    }
    SeenLine line = of(sightings);
    Collections.shuffle(sightings, random);

    assertThat(of(sightings)).isEqualTo(line);
    assertThat(line.sightings()).hasSizeLessThanOrEqualTo(SeenLine.MAX_SIGHTINGS);
  }

  @Test
  @SuppressWarnings("NullAway") // the serde's contract is Kafka's
  void bytesAreReadBack() {
    SeenLineSerde serde = new SeenLineSerde();
    SeenLine line =
        of(List.of(new Sighting(-5, -1, List.of()), new Sighting(9, 3, List.of(1, -2, 3))));
    byte[] bytes = serde.serializer().serialize("t", line);

    assertThat(serde.deserializer().deserialize("t", bytes)).isEqualTo(line);
    assertThat(serde.serializer().serialize("t", null)).isNull();
    assertThat(serde.deserializer().deserialize("t", null)).isNull();
    bytes[0] = 9;
    assertThatThrownBy(() -> serde.deserializer().deserialize("t", bytes))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
