package dev.tidings.enrich.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.text.Stemming;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NameTopicsTest {
  private static final Stemming STEMMING = Stemming.of("en");

  /** Words with how often they stand in the article. */
  private static Map<Subject, List<MediaTopic>> name(Object... wordsAndCounts) {
    Map<String, Integer> terms = new TreeMap<>();
    for (int i = 0; i < wordsAndCounts.length; i += 2) {
      terms.put(STEMMING.stem((String) wordsAndCounts[i]), (Integer) wordsAndCounts[i + 1]);
    }
    return NameTopics.of("en").name(terms);
  }

  @Test
  void fourStrongWordsNameATopic() {
    assertThat(name("voter", 1, "turnout", 1, "election", 1, "ballot", 1))
        .containsOnlyKeys(Subject.POLITICS_AND_GOVERNMENT)
        .extractingByKey(Subject.POLITICS_AND_GOVERNMENT)
        .satisfies(
            topics ->
                assertThat(topics).containsExactly(new MediaTopic("20000574", "election", 1)));
  }

  @Test
  void threeDoWhenTheyStandOften() {
    assertThat(name("voter", 1, "turnout", 1, "ballot", 1)).isEmpty();
    assertThat(name("voter", 3, "turnout", 1, "ballot", 1)).isNotEmpty();
  }

  @Test
  void twoNeverDo() {
    assertThat(name("voter", 50, "ballot", 50)).isEmpty();
  }

  @Test
  void topicsOfOneSubjectShareWhatSpeaksForThem() {
    assertThat(
            name(
                "snow",
                1,
                "rainfall",
                1,
                "blizzard",
                1,
                "fog",
                1,
                "frost",
                1,
                "hail",
                1,
                "celsius",
                1,
                "fahrenheit",
                1,
                "humidity",
                1,
                "temperature",
                1))
        .extractingByKey(Subject.WEATHER)
        .satisfies(
            topics ->
                assertThat(topics)
                    .containsExactly(
                        new MediaTopic("20001129", "weather phenomena", 0.6),
                        new MediaTopic("20001130", "weather statistic", 0.4)));
  }

  @Test
  void oneWithASmallShareIsNotNamed() {
    assertThat(
            name(
                "snow",
                1,
                "rainfall",
                1,
                "blizzard",
                1,
                "fog",
                1,
                "frost",
                1,
                "hail",
                1,
                "storm",
                1,
                "celsius",
                1,
                "fahrenheit",
                1,
                "humidity",
                1,
                "temperature",
                1))
        .extractingByKey(Subject.WEATHER)
        .satisfies(
            topics ->
                assertThat(topics)
                    .extracting(MediaTopic::name)
                    .containsExactly("weather phenomena"));
  }

  @Test
  void otherLanguagesHaveNone() {
    assertThat(NameTopics.of("de").name(Map.of("snow", 9))).isEmpty();
  }
}
