package dev.tidings.enrich.entity.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameType;
import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void onlyTheSameNameGoesOn() {
    int beginPerson = Labels.of(0, Labels.BEGIN);
    int insidePerson = Labels.of(0, Labels.INSIDE);
    int endPlace = Labels.of(2, Labels.END);

    assertThat(Labels.before(insidePerson)).containsExactly(beginPerson, insidePerson);
    assertThat(Labels.before(Labels.OUTSIDE))
        .contains(Labels.OUTSIDE, endPlace)
        .doesNotContain(beginPerson);
    assertThat(Labels.canStart(insidePerson)).isFalse();
    assertThat(Labels.canEnd(beginPerson)).isFalse();
    assertThat(Labels.canEnd(Labels.OUTSIDE)).isTrue();
  }

  @Test
  void readsNamesOffTheLabels() {
    int[] labels = {
      Labels.of(0, Labels.BEGIN),
      Labels.of(0, Labels.INSIDE),
      Labels.of(0, Labels.END),
      Labels.OUTSIDE,
      Labels.of(2, Labels.SINGLE),
      Labels.of(1, Labels.SINGLE)
    };

    assertThat(Labels.spans(labels, 5))
        .containsExactly(new Span(0, 3, NameType.PERSON), new Span(4, 5, NameType.LOCATION));
  }
}
