package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.Line;
import dev.tidings.enrich.entity.tag.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A first line that names the gang, and what is found in the second. */
class CompleteMisspeltTest {

  private static final Line GANG = line("they fear the Tren de Aragua today");

  private static final Span NAME = new Span(3, 6, NameType.ORGANIZATION);

  private static Line line(String text) {
    return new Line(List.of(text.split(" ")));
  }

  private static List<Span> second(String text, Span... tagged) {
    return new CompleteMisspelt()
        .complete(List.of(GANG, line(text)), List.of(List.of(NAME), List.of(tagged)))
        .get(1);
  }

  @Test
  void oneWordOfALongNameMayBeMisspelt() {
    assertThat(second("some call it Tren de Aragia instead"))
        .containsExactly(new Span(3, 6, NameType.ORGANIZATION));
    assertThat(second("it is Tren de Aragia"))
        .containsExactly(new Span(2, 5, NameType.ORGANIZATION));
  }

  @Test
  void itStandsInPlaceOfWhatWasTaggedThere() {
    Span before = new Span(0, 1, NameType.PERSON);
    Span inside = new Span(3, 4, NameType.OTHER);
    Span behind = new Span(6, 7, NameType.LOCATION);
    assertThat(second("Bill calls it Tren de Aragia Lima", before, inside, behind))
        .containsExactly(before, new Span(3, 6, NameType.ORGANIZATION), behind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "some call it Tren de Aragua instead",
        "some call it Tran de Aragia instead",
        "some call it Tren del Aragia instead",
        "some call it Tren de aragia instead",
        "some call it Tren de Lima instead",
        "some call it Tren de",
        "nothing of that",
      })
  void whatIsRightOrTooDifferentStays(String text) {
    Span tagged = new Span(0, 1, NameType.OTHER);
    assertThat(second(text, tagged)).containsExactly(tagged);
  }

  @Test
  void namesOfTwoWordsAndHeadlinesAreNotLookedFor() {
    Line headline = line("Police Fear Tren de Aragua Today");
    Line other = line("some call it Tren de Aragia instead");
    List<List<Span>> tagged = List.of(List.of(new Span(2, 5, NameType.ORGANIZATION)), List.of());
    assertThat(headline.isHeadline()).isTrue();
    assertThat(new CompleteMisspelt().complete(List.of(headline, other), tagged)).isEqualTo(tagged);
    List<List<Span>> two = List.of(List.of(new Span(4, 6, NameType.ORGANIZATION)), List.of());
    assertThat(new CompleteMisspelt().complete(List.of(GANG, line("so said de Aragia there")), two))
        .isEqualTo(two);
  }

  @Test
  void ofTwoThatOverlapTheLaterIsMeant() {
    Line names = line("the Bank of Bank of Lima stood there then");
    List<Span> known = List.of(new Span(1, 4, NameType.OTHER), new Span(3, 6, NameType.LOCATION));
    assertThat(
            new CompleteMisspelt()
                .complete(
                    List.of(names, line("so Bank of Banks of Limas of it then")),
                    List.of(known, List.of()))
                .get(1))
        .containsExactly(new Span(1, 4, NameType.OTHER));
  }
}
