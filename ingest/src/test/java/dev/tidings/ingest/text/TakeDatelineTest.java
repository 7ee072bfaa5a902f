package dev.tidings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakeDatelineTest {
  private static final String REST = "Ministers agreed on a plan for the river.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ANKARA (Meridian Wire) - | ANKARA (Meridian Wire)",
        "WASHINGTON, March 3 - | WASHINGTON, March 3",
        "Abuja (Agency) - | Abuja (Agency)",
        "MANAGUA, Nicaragua — | MANAGUA, Nicaragua",
        "TEXAS CITY — | TEXAS CITY",
        "LONDON -- | LONDON",
        "ST. LOUIS (EP) — | ST. LOUIS (EP)",
        "New Delhi, May 4 (Agency) – | New Delhi, May 4 (Agency)",
      })
  void placeAndAgencyAreTaken(String dateline, String expected) {
    List<MappedText> paragraphs = new ArrayList<>(List.of(MappedText.of(dateline + " " + REST)));

    assertThat(TakeDateline.from(paragraphs)).isEqualTo(expected);
    assertThat(paragraphs.get(0)).hasToString(REST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE - Ministers agreed on a plan for the river and the dam.",
        "BREAKING — Ministers agreed on a plan for the river and the dam.",
        "The minister — who is new — agreed on a plan for the river.",
        "A well-known plan - not a new one - was agreed on by ministers.",
        "He came. LONDON - or Paris - was next on the list of his journeys.",
        "LONDON - short",
        "Prices rose 3 - 4 percent in the first quarter of the year.",
      })
  void proseIsNoDateline(String text) {
    List<MappedText> paragraphs = new ArrayList<>(List.of(MappedText.of(text)));

    assertThat(TakeDateline.from(paragraphs)).isEmpty();
    assertThat(paragraphs.get(0)).hasToString(text);
  }
}
