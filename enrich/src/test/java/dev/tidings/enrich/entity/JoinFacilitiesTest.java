package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.Span;
import dev.tidings.enrich.entity.tag.Taggers;
import dev.tidings.enrich.text.AnalyseText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinFacilitiesTest {
  private static final Span PERSON = new Span(2, 4, NameType.PERSON);

  private static List<Span> join(String sentence, Span... spans) {
    return JoinFacilities.join(NamedText.of(sentence).document, List.of(List.of(spans))).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "They crossed Anna Lindqvist Bridge at night., LOCATION, 5",
    "They crossed Anna Lindqvist Memorial Bridge at night., LOCATION, 6",
    "They left Anna Lindqvist University at night., ORGANIZATION, 5",
  })
  void whatIsNamedAfterSomebodyIsOneName(String sentence, NameType type, int end) {
    assertThat(join(sentence, PERSON)).containsExactly(new Span(2, end, type));
  }

  @Test
  void aNameBesideItThatEndsWithTheNounIsPartOfIt() {
    assertThat(
            join(
                "They crossed Anna Lindqvist Key Bridge at night.",
                PERSON,
                new Span(4, 6, NameType.ORGANIZATION)))
        .containsExactly(new Span(2, 6, NameType.LOCATION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met Anna Lindqvist near the Bridge at night.",
        "They met Anna Lindqvist Tuesday at the bridge.",
        "They met Anna Lindqvist bridge players.",
        "They Met Anna Lindqvist Bridge Players There",
      })
  void otherwiseAPersonIsAPerson(String sentence) {
    assertThat(join(sentence, PERSON)).containsExactly(PERSON);
  }

  @Test
  void aFirstNameBeforeANounThatIsASurnameTooIsAPerson() {
    Span veronica = new Span(2, 3, NameType.PERSON);
    Span kennedy = new Span(3, 4, NameType.PERSON);
    assertThat(join("They met Veronica Lake there.", veronica)).containsExactly(veronica);
    assertThat(join("They left from Kennedy Airport there.", kennedy))
        .containsExactly(new Span(3, 5, NameType.LOCATION));
  }

  @Test
  void aNameThatGoesOnBehindTheNounIsAnother() {
    Span authority = new Span(4, 6, NameType.ORGANIZATION);
    assertThat(join("They met Anna Lindqvist Bridge Authority there.", PERSON, authority))
        .containsExactly(PERSON, authority);
  }

  @Test
  void noPartOfTheBridgeStandsBesideIt() {
    AnalyseText analyse = new AnalyseText();
    String text =
        "A container ship struck the Francis Scott Key Bridge in Baltimore early on Tuesday. The"
            + " Francis Scott Key Bridge fell into the river.";
    FindEntities find = new FindEntities(NameTable.load(), Taggers.load());
    assertThat(find.find(analyse.analyse("", "en"), analyse.analyse(text, "en")))
        .extracting(Entity::name)
        .contains("Francis Scott Key Bridge", "Baltimore")
        .doesNotContain("Francis Scott", "Francis Scott Key");
  }
}
