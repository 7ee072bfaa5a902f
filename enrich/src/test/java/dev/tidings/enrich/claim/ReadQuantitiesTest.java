package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadQuantitiesTest {

  private static List<Amount> read(String language, String sentence) {
    Words words = PlainText.words(sentence);
    return new ReadQuantities(language).read(words, new boolean[words.size()]);
  }

  private static void check(
      String language, String sentence, Double low, Double high, Double point, String unit) {
    List<Amount> amounts = read(language, sentence);
    assertThat(amounts).as(sentence).hasSize(1);
    Claim.Quantity quantity = amounts.get(0).quantity();
    assertThat(quantity.low()).as("low").isEqualTo(low);
    assertThat(quantity.high()).as("high").isEqualTo(high);
    assertThat(quantity.point()).as("point").isEqualTo(point);
    assertThat(quantity.unit()).as("unit").isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The quake killed 45 people               | 45     | 45      | 45     | people",
        "approximately 84,000 individuals         | 79800  | 88200   | 84000  | people",
        "around 200 residents                     | 190    | 210     | 200    | people",
        "more than 75,000 inmates                 | 75000  |         | 75000  | people",
        "at least 12 dead                         | 12     |         | 12     | people",
        "nearly 1,000 homes                       | 900    | 1000    | 1000   | home",
        "up to 300 soldiers                       | 0      | 300     | 300    | people",
        "as many as 40 workers                    | 0      | 40      | 40     | people",
        "fewer than 20 flights                    | 0      | 20      | 20     | flight",
        "tens of thousands of migrants            | 20000  | 99999   |        | people",
        "dozens of passengers                     | 24     | 99      |        | people",
        "hundreds of homes                        | 200    | 999     |        | home",
        "a dozen schools                          | 12     | 12      | 12     | school",
        "several hundred protesters               | 300    | 900     |        | people",
        "twenty-one miners                        | 21     | 21      | 21     | people",
        "two hundred and fifty houses             | 250    | 250     | 250    | house",
        "3.2 million doses                        | 3200000| 3200000 | 3200000| dose",
        "between 100 and 150 tents                | 100    | 150     |        | tent",
        "10 to 12 victims                         | 10     | 12      |        | people",
        "100 or more guests                       | 100    |         | 100    | guest",
        "$5.5m                                    | 5500000| 5500000 | 5500000| USD",
        "some $2 billion                          | 1.9E9  | 2.1E9   | 2.0E9  | USD",
        "\u20AC40 million                         | 4.0E7  | 4.0E7   | 4.0E7  | EUR",
        "300 million yen                          | 3.0E8  | 3.0E8   | 3.0E8  | JPY",
        "by 7.5 percent                           | 7.5    | 7.5     | 7.5    | percent",
        "a 7.5% rise                              | 7.5    | 7.5     | 7.5    | percent",
        "40 kilometers away                       | 40     | 40      | 40     | km",
        "25 miles north                           | 25     | 25      | 25     | mile",
        "five years in prison                     | 5      | 5       | 5      | year",
        "half a million customers                 | 500000 | 500000  | 500000 | people",
        "12 innocent young people                 | 12     | 12      | 12     | people",
      })
  void readsIntervalsWithUnits(
      String sentence, Double low, Double high, Double point, String unit) {
    check("en", sentence, low, high, point, unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | al menos 1.200 personas      | 1200  |       | 1200  | people",
        "es | m\u00E1s de 3,5 millones de euros | 3500000 |   | 3500000 | EUR",
        "es | decenas de miles de migrantes | 20000 | 99999 |      | people",
        "de | rund 84.000 Menschen         | 79800 | 88200 | 84000 | people",
        "de | 2,5 Milliarden Euro          | 2.5E9 | 2.5E9 | 2.5E9 | EUR",
        "de | mindestens zw\u00F6lf Tote   | 12    |       | 12    | people",
        "fr | plus de 300 personnes        | 300   |       | 300   | people",
        "fr | 4,2 milliards d'euros        | 4.2E9 | 4.2E9 | 4.2E9 | EUR",
        "fr | une centaine de bless\u00E9s | 100   | 100   | 100   | people",
      })
  void readsThemInOtherLanguages(
      String language, String sentence, Double low, Double high, Double point, String unit) {
    check(language, sentence, low, high, point, unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It began in 2019 as a test",
        "She arrived on January 20 by train",
        "He came on 20 January by train",
        "The meeting starts at 5 p.m. sharp",
        "Jordan Miller, 45, was driving",
        "a driver aged 45",
        "one of the best",
        "a 5-year-old boy",
      })
  void leavesYearsDaysAgesAndTimesAlone(String sentence) {
    assertThat(read("en", sentence)).isEmpty();
  }

  @Test
  void leavesNumbersInsideOfNamesAlone() {
    Words words = PlainText.words("Flight 370 carried 239 people");
    boolean[] named = {true, true, false, false, false};
    List<Amount> amounts = new ReadQuantities("en").read(words, named);
    assertThat(amounts).hasSize(1);
    assertThat(amounts.get(0).quantity().point()).isEqualTo(239);
  }

  @Test
  void readsEachNumberOfASentence() {
    assertThat(read("en", "The storm killed 12 people, injured at least 40 and cost $3 billion"))
        .extracting(amount -> amount.quantity().unit())
        .containsExactly("people", "", "USD");
  }

  @Test
  void keepsTheModifierAsWritten() {
    assertThat(read("en", "well over 300 homes").get(0).quantity().modifier())
        .isEqualTo("well over");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "US$5 million in aid | US$5 million=5000000..5000000 USD",
        "A$5 million in aid | A$5 million=5000000..5000000 AUD",
        "$3 to $4 million | $3 to $4 million=3000000..4000000 USD",
        "$3 to 4 million | $3 to 4 million=3000000..4000000 USD",
        "two to three thousand people | two to three thousand people=2000..3000 people",
        "between 3 and 5 million people | 3 and 5 million people=3000000..5000000 people",
        "between 300 and 400 people | 300 and 400 people=300..400 people",
        "12 or 13 people | 12 or 13 people=12..13 people",
        "12\u201314 people | 12\u201314 people=12..14 people",
        "12 to 3 people | 12=12..12 ; 3 people=3..3 people",
        "1,500 to 2 million people | 1,500 to 2 million people=1500..2000000 people",
        "$9.6 billion a day | $9.6 billion a day=9600000000..9600000000 USD a day",
        "12 ships per week | 12 ships per week=12..12 ship a week",
        "12 ships every night | 12 ships every night=12..12 ship a night",
        "12 ships a storm | 12 ships=12..12 ship",
        "two thousand three hundred and twelve people | two thousand three hundred and twelve people=2312..2312 people",
        "three million two hundred thousand people | three million two hundred thousand people=3200000..3200000 people",
        "5k people | 5k people=5000..5000 people",
        "5m people | 5m people=5000000..5000000 people",
        "5m | 5m=5..5 m",
        "$5m | $5m=5000000..5000000 USD",
        "12 of the people | 12 of the people=12..12 people",
        "12 percentage points | 12 percentage points=12..12 percentage point",
        "12,500.5 tonnes | 12,500.5 tonnes=12500.5..12500.5 ton",
        "1950 people left | 1950 people=1950..1950 people",
        "1799 ships | 1799 ships=1799..1799 ship",
        "in a second 12 men left | 12 men=12..12 people",
      })
  void readsRangesRatesAndScales(String sentence, String amounts) {
    Words words = PlainText.words(sentence);
    assertThat(read("en", sentence))
        .extracting(
            amount ->
                words.text(amount.from(), amount.end())
                    + "="
                    + plain(amount.quantity().low())
                    + ".."
                    + plain(amount.quantity().high())
                    + " "
                    + amount.quantity().unit())
        .containsExactly(amounts.split("; ", -1));
  }

  private static String plain(@Nullable Double value) {
    return value == null ? "" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at 5 a.m. they left",
        "at 5 pm they left",
        "the Boeing 737 crashed",
        "on 12 May they left",
        "one man left",
        "one ship left",
        "second man left",
        "12th man",
      })
  void leavesNamesAndSingleThingsAlone(String sentence) {
    assertThat(read("en", sentence)).isEmpty();
  }
}
