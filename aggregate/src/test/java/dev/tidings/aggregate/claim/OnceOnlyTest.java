package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.put;
import static dev.tidings.aggregate.claim.ClaimFixture.said;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.ClaimGroup.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnceOnlyTest {

  private static ClaimFixture sentence(String text) {
    return statement(text, "singer", "DIE", "").inSentence(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The singer died on February 21 in Lima. | The singer died on Feb. 24, 2015 in Lima. | true",
        "Rumours of it first circulated on 21 February. | They first circulated on 24 February. | true",
        "The singer died on February 21 in Lima. | The singer died on 21 February in Lima. | false",
        "The singer sang on February 21 in Lima. | The singer sang on February 24 in Lima. | false",
        "The singer was born on May 2. | The singer died on May 3. | false",
        "The singer was born on May 2. | The singer was born on May 3. | true",
        "The singer died on Monday in Lima. | The singer died on February 24 in Lima. | false",
        "The singer died on May 2, not on May 3. | The singer died on February 24. | false",
        "The singer died in May 2015. | The singer died in June 2015. | false",
        "The singer may 21 times have died. | The singer died on June 3. | false",
      })
  void onlyWrittenDaysOfWhatHappensOnce(String one, String other, boolean differ) {
    Integer day = OnceOnly.day(sentence(one).in("a1"));
    assertThat(OnceOnly.differ(day, OnceOnly.day(sentence(other).in("a2")))).isEqualTo(differ);
  }

  @Test
  void twoDaysOfOneDeathAreAConflict() {
    ClaimBook book = new ClaimBook();
    put(book, "a1", "A", 0, sentence("The singer died on February 21 in her house.").in("a1"));
    put(book, "a2", "B", 1, sentence("The singer died on February 24 in her house.").in("a2"));
    List<ClaimGroup> groups = book.groups("s1");
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).state()).isEqualTo(State.DISPUTED);
    assertThat(groups.get(0).reason()).contains("21 February").contains("24 February");
  }

  @Test
  void theDayOfAQuotationIsThatOfItsFirstSentence() {
    assertThat(
            OnceOnly.day(
                said(
                        null,
                        "the report",
                        "At 11 a.m. ET on Sunday (April 20, 2014), our actor passed away. He was"
                            + " born on August 26, 1980.")
                    .in("a1")))
        .isEqualTo(OnceOnly.day(sentence("He died on 20 April.").in("a2")));
  }
}
