package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

  private static Claim claim(String text) {
    return statement(text, "", "BE", "").in("a");
  }

  @Test
  void theAgeAndWhoseItIs() {
    assertThat(Ages.of("A 33-year-old Italian nun of 2"))
        .isEqualTo(new Ages.Age("33", List.of("italian", "nun")));
    assertThat(Ages.of("7-year-old girl")).isEqualTo(new Ages.Age("7", List.of("girl")));
    assertThat(Ages.of("A 33-year-old young Italian nun gave birth"))
        .isEqualTo(new Ages.Age("33", List.of("young", "italian", "nun")));
  }

  @Test
  void noneOrSeveralAgesTellNothing() {
    assertThat(Ages.of("a nun")).isNull();
    assertThat(Ages.of("the -year-old nun")).isNull();
    assertThat(Ages.of("a 33-year-old nun and a 40-year-old monk")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "a 33-year-old nun, a 31-year-old nun, true",
    "a 33-year-old nun, a 33-year-old nun, false",
    "a 33-year-old nun, a 31-year-old monk, false",
    "a 33-year-old nun, a nun, false",
    "a nun, a 33-year-old nun, false",
  })
  void agesOfOneKindOfPersonDiffer(String one, String other, boolean differ) {
    assertThat(Ages.differ(claim(one), claim(other))).isEqualTo(differ);
  }
}
