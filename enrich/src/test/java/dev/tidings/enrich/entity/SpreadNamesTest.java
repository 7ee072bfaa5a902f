package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameType;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadNamesTest {

  /** What is found again, in the order of the text. */
  private static List<String> spread(NamedText text) {
    int found = text.names.size();
    new SpreadNames().spread(text.document, text.names);
    return text.names.stream()
        .skip(found)
        .map(name -> name.surface + " " + name.type + " in line " + name.line)
        .toList();
  }

  /** A text whose first sentence names something; what stands in later ones is to be found. */
  private static NamedText first(NameType type, String name, String body) {
    NamedText text = NamedText.of(body).naming(type, name);
    text.names.removeIf(
        found -> {
          boolean later = found.line > 0;
          if (later) {
            text.document.take(found.line, found.first, found.end, false);
          }
          return later;
        });
    return text;
  }

  @Test
  void aNameIsFoundWhereverItStands() {
    assertThat(
            spread(
                first(
                    NameType.ORGANIZATION,
                    "Harbour Union",
                    "The Harbour Union left. They met the Harbour Union there. Harbour was late.")))
        .containsExactly("Harbour Union ORGANIZATION in line 1");
  }

  @Test
  void aPersonIsFoundBySurnameToo() {
    assertThat(
            spread(
                first(
                    NameType.PERSON,
                    "Bill Weston",
                    "So said Bill Weston. Then Weston left. They met Bill there.")))
        .containsExactly("Weston PERSON in line 1");
    assertThat(
            spread(
                first(
                    NameType.ORGANIZATION,
                    "Bill Weston",
                    "So said Bill Weston. Then Weston left.")))
        .isEmpty();
  }

  @Test
  void theLongestOfTwoNamesIsMeant() {
    NamedText text =
        first(NameType.ORGANIZATION, "Acme", "So said Acme. Later Acme Steel came. And Acme went.");
    text.naming(NameType.OTHER, "Acme Steel");
    FoundName steel = text.names.remove(text.names.size() - 1);
    text.names.add(0, steel);
    assertThat(spread(text)).containsExactly("Acme ORGANIZATION in line 2");
  }

  @Test
  void aWordThatAlsoStandsInSmallLettersIsNoName() {
    assertThat(
            spread(
                first(
                    NameType.PERSON,
                    "Bill Field",
                    "So said Bill Field. They left the field. Then Field left.")))
        .isEmpty();
  }

  @Test
  void shortWordsAndInitialsAreNone() {
    assertThat(spread(first(NameType.PERSON, "Kim Ng", "So said Kim Ng. Then Ng left."))).isEmpty();
    assertThat(spread(first(NameType.PERSON, "Bill Lee", "So said Bill Lee. Then Lee left.")))
        .containsExactly("Lee PERSON in line 1");
  }

  @Test
  void aSingleWordBesideAnotherCapitalIsPartOfAnotherName() {
    assertThat(
            spread(
                first(
                    NameType.PERSON,
                    "Bill Weston",
                    "So said Bill Weston. Then Mary Weston left. They saw Weston Hall.")))
        .isEmpty();
    assertThat(
            spread(
                first(
                    NameType.PERSON,
                    "Bill Weston",
                    "So said Bill Weston. They met Senator Weston there.")))
        .containsExactly("Weston PERSON in line 1");
  }

  @Test
  void whatBelongsToANameStaysThere() {
    NamedText text =
        first(NameType.PERSON, "Bill Weston", "So said Bill Weston. They met at Weston House.");
    text.naming(NameType.LOCATION, "Weston House");
    assertThat(spread(text)).isEmpty();
  }

  @Test
  void capitalsOfAHeadlineMakeNoName() {
    NamedText text =
        NamedText.of("Bill Weston Closes The Old Harbour", "Then Harbour left.")
            .naming(NameType.PERSON, "Bill Weston Closes The Old Harbour");
    assertThat(spread(text)).isEmpty();
  }
}
