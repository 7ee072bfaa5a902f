package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadTimesTest {

  /** A Saturday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 1);

  private static List<When> read(String sentence) {
    Words words = PlainText.words(sentence);
    return new ReadTimes(PUBLISHED).read(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He spoke on Thursday            | 2025-01-30 | 2025-01-31 | on 30 January 2025",
        "He will arrive on Monday        | 2025-02-03 | 2025-02-04 | on 3 February 2025",
        "On Monday the court will rule   | 2025-02-03 | 2025-02-04 | on 3 February 2025",
        "He won on Friday and said he would return | 2025-01-31 | 2025-02-01 | on 31 January 2025",
        "The ministry said on Thursday that it will pay | 2025-01-30 | 2025-01-31 | on 30 January 2025",
        "It happened Saturday            | 2025-02-01 | 2025-02-02 | on 1 February 2025",
        "He spoke last Friday            | 2025-01-31 | 2025-02-01 | on 31 January 2025",
        "The vote is next Friday         | 2025-02-07 | 2025-02-08 | on 7 February 2025",
        "It rained yesterday             | 2025-01-31 | 2025-02-01 | on 31 January 2025",
        "It opens tomorrow               | 2025-02-02 | 2025-02-03 | on 2 February 2025",
        "It broke in the early hours of Thursday | 2025-01-30 | 2025-01-31 | 30 January 2025",
        "It opens again this Saturday    | 2025-02-01 | 2025-02-02 | on 1 February 2025",
        "On Sunday he begins a tour      | 2025-02-02 | 2025-02-03 | on 2 February 2025",
        "They met last week              | 2025-01-20 | 2025-01-27 | in the week of 20 January 2025",
        "They met last month             | 2025-01-01 | 2025-02-01 | in January 2025",
        "It opened last year             | 2024-01-01 | 2025-01-01 | in 2024",
        "They signed it on January 20    | 2025-01-20 | 2025-01-21 | on 20 January 2025",
        "They signed it on 3 March 2022  | 2022-03-03 | 2022-03-04 | on 3 March 2022",
        "It began in March 2022          | 2022-03-01 | 2022-04-01 | in March 2022",
        "They met on December 12         | 2024-12-12 | 2024-12-13 | on 12 December 2024",
      })
  void resolvesByTheDayOfPublication(
      String sentence, LocalDate first, LocalDate beyond, String text) {
    List<When> times = read(sentence);
    assertThat(times).hasSize(1);
    assertThat(times.get(0).first()).isEqualTo(first);
    assertThat(times.get(0).beyond()).isEqualTo(beyond);
    assertThat(times.get(0).text()).isEqualTo(text);
  }

  @Test
  void aWeekdayThatOwnsSomethingStaysAsWritten() {
    assertThat(read("They won in Thursday's final in Lima"))
        .singleElement()
        .satisfies(
            when -> {
              assertThat(when.first()).isEqualTo(LocalDate.of(2025, 1, 30));
              assertThat(when.text()).isEmpty();
            });
  }

  @Test
  void opensTheIntervalAfterSinceAndBeforeBy() {
    assertThat(read("It has been blocked since Monday"))
        .singleElement()
        .satisfies(
            when -> {
              assertThat(when.beyond()).isNull();
              assertThat(when.text()).isEqualTo("since 27 January 2025");
            });
    assertThat(read("Since 2022 it has grown"))
        .singleElement()
        .satisfies(
            when -> {
              assertThat(when.first()).isEqualTo(LocalDate.of(2022, 1, 1));
              assertThat(when.beyond()).isNull();
            });
    assertThat(read("It must close by 2030"))
        .singleElement()
        .satisfies(
            when -> {
              assertThat(when.first()).isNull();
              assertThat(when.beyond()).isEqualTo(LocalDate.of(2031, 1, 1));
            });
  }

  @Test
  void takesNoDateThatDoesNotExistAndNoMonthThatIsAVerb() {
    assertThat(read("on February 30 nothing happens")).isEmpty();
    assertThat(read("They may march on")).isEmpty();
  }
}
