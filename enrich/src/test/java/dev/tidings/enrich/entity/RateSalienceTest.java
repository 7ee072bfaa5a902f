package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.Entity.Field;
import dev.tidings.enrich.entity.Entity.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateSalienceTest {
  private static final Mention TITLE = new Mention(Field.TITLE, 0, 4, "Acme");
  private static final Mention LEAD = new Mention(Field.BODY, 399, 403, "Acme");
  private static final Mention LATER = new Mention(Field.BODY, 400, 404, "Acme");

  @Test
  void titleLeadAndFrequencyAddUp() {
    assertThat(RateSalience.rate(List.of(TITLE, LEAD), 2, 2)).isEqualTo(1);
    assertThat(RateSalience.rate(List.of(TITLE), 1, 1)).isEqualTo(0.75);
    assertThat(RateSalience.rate(List.of(LEAD, LATER), 2, 2)).isEqualTo(0.65);
    assertThat(RateSalience.rate(List.of(LATER), 1, 1)).isEqualTo(0.4);
  }

  @Test
  void whatIsNamedSeldomerIsLessSalient() {
    assertThat(RateSalience.rate(List.of(LATER), 1, 3)).isEqualTo(0.2);
    assertThat(RateSalience.rate(List.of(LATER), 3, 1)).isEqualTo(0.4);
    assertThat(RateSalience.rate(List.of(LATER), 0, 0)).isZero();
  }
}
