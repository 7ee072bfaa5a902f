package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTypesTest {
  private static @Nullable NameType stated(NameType tagged, String text) {
    NamedText named = NamedText.of(text).naming(tagged, "Zorvan");
    FoundName name = named.names.get(0);
    return StatedTypes.of(named.document.line(name.line), name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They all liked the band Zorvan.                                | ORGANIZATION
          A singer called Zorvan was there.                              | PERSON
          It stands in the town of Zorvan today.                         | LOCATION
          Zorvan is a Brazilian manufacturer of bicycles.                | ORGANIZATION
          Zorvan (or Zorva) are an alternative rock band from the north. | ORGANIZATION
          Zorvan was a state university in the north.                    | ORGANIZATION
          Zorvan, a retired footballer, was there.                       | PERSON
          They stopped in Zorvan, a small town near the sea.             | LOCATION
          They played Zorvan, the second album by the group.             | OTHER
          Zorvan Is A Small Company Of Friends                           | ORGANIZATION
          """)
  void whatTheSentenceSaysOutright(String sentence, NameType type) {
    assertThat(stated(NameType.OTHER, sentence)).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zorvan went home.",
        "In Zorvan, a man was arrested.",
        "The mayor of Zorvan spoke.",
        "The company, Zorvan said, is fine.",
        "Zorvan is a leader in trade.",
        "Zorvan was a city councilman for years.",
        "Zorvan is a friend.",
        "Zorvan, a spokesman for the company, said so.",
        "Zorvan is the namesake for both the college in the film.",
        "The music is by the duo Zorvan and his brother.",
        "Zorvan is the",
        "He saw Zorvan, the days of the company behind him.",
      })
  void nothingIsReadIntoOtherSentences(String sentence) {
    assertThat(stated(NameType.OTHER, sentence)).isNull();
  }

  @Test
  void nobodyIsFounded() {
    String text = "Zorvan was founded in 1898.";
    assertThat(stated(NameType.PERSON, text)).isEqualTo(NameType.ORGANIZATION);
    assertThat(stated(NameType.LOCATION, text)).isNull();
  }
}
