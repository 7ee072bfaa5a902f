package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.tag.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class SportWordsTest {
  private static boolean isSport(String text) {
    return SportWords.areMany(List.of(new Line(List.of(text.split(" ")))));
  }

  @Test
  void aResultIsAReportOfSport() {
    assertThat(isSport("Wales beat Norway 3-0 in a friendly soccer match on Tuesday .")).isTrue();
  }

  @Test
  void aWordOrTwoOfSportInALongerTextAreNot() {
    String politics = "the minister said that both sides want to talk about the budget again . ";
    assertThat(isSport(politics.repeat(8) + "it is a game in the final quarter .")).isFalse();
  }
}
