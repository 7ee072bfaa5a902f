package dev.tidings.enrich.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.text.Stemming;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

  /** Words that stand in the article once each. */
  private static Map<Subject, List<MediaTopic>> once(String... words) {
    return name(Stream.of(words).flatMap(word -> Stream.of(word, 1)).toArray());
  }

  @Test
  void fourStrongWordsNameATopic() {
    assertThat(once("voter", "turnout", "election", "ballot"))
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
            once(
                "snow",
                "rainfall",
                "blizzard",
                "fog",
                "frost",
                "hail",
                "celsius",
                "fahrenheit",
                "humidity",
                "temperature"))
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
            once(
                "snow",
                "rainfall",
                "blizzard",
                "fog",
                "frost",
                "hail",
                "storm",
                "celsius",
                "fahrenheit",
                "humidity",
                "temperature"))
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
