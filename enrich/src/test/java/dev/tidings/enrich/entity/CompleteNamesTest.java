package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompleteNamesTest {

  private static final NameTable TABLE =
      NameTable.of(
          List.of(
              "Q1\tORG\tCustoms and Border Protection|CBP\t300\t\t",
              "Q2\tORG\tCommission europ\u00e9enne\t300\t\t",
              "Q3\tORG\tBank of the Very Old North Side\t300\t\t",
              "Q4\tLOC\tNorth Side\t300\t\t"));

  private static List<Span> complete(String body, Span... tagged) {
    return new CompleteNames(TABLE)
        .complete(NamedText.of(body).document, List.of(List.of(tagged)))
        .get(0);
  }

  @Test
  void aPartBecomesTheWholeKnownName() {
    assertThat(
            complete(
                "They met Customs and Border Protection there.", new Span(4, 6, NameType.OTHER)))
        .containsExactly(new Span(2, 6, NameType.ORGANIZATION));
    assertThat(
            complete(
                "They met Customs and Border Protection there.", new Span(2, 3, NameType.OTHER)))
        .containsExactly(new Span(2, 6, NameType.ORGANIZATION));
  }

  @Test
  void partsOfOneNameAreOne() {
    assertThat(
            complete(
                "They met Customs and Border Protection there.",
                new Span(2, 3, NameType.OTHER),
                new Span(4, 6, NameType.ORGANIZATION)))
        .containsExactly(new Span(2, 6, NameType.ORGANIZATION));
  }

  @Test
  void theLastWordMayBeSmall() {
    assertThat(
            complete("So said Commission europ\u00e9enne there.", new Span(2, 3, NameType.OTHER)))
        .containsExactly(new Span(2, 4, NameType.ORGANIZATION));
  }

  @Test
  void whatIsNotKnownStays() {
    Span border = new Span(2, 3, NameType.OTHER);
    assertThat(complete("They met Border Guards there.", border)).containsExactly(border);
    assertThat(complete("They met customs and Border there.", border)).containsExactly(border);
  }

  @Test
  void otherSpellingsOfAKnownNameStay() {
    Span border = new Span(4, 6, NameType.OTHER);
    assertThat(complete("They met Customs And Border Protection there.", border))
        .containsExactly(border);
  }

  @Test
  void aNameBeforeIsNotTakenApart() {
    assertThat(
            complete(
                "They met Old Customs and Border Protection.",
                new Span(2, 4, NameType.PERSON),
                new Span(5, 7, NameType.OTHER)))
        .containsExactly(new Span(2, 4, NameType.PERSON), new Span(5, 7, NameType.OTHER));
  }

  @Test
  void fourWordsOnEitherSideAreLookedAt() {
    assertThat(
            complete(
                "They met Bank of the Very Old North Side there.", new Span(6, 7, NameType.OTHER)))
        .containsExactly(new Span(2, 9, NameType.ORGANIZATION));
    assertThat(
            complete(
                "They met Bank of the Very Old North Side there.", new Span(7, 8, NameType.OTHER)))
        .containsExactly(new Span(7, 9, NameType.LOCATION));
  }
}
