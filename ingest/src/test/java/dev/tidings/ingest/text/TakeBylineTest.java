package dev.tidings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakeBylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ann Penn; Ann Penn",
        "BY ANN PENN; ANN PENN",
        "By Ann Penn and Bo Quill; Ann Penn|Bo Quill",
        "'By Ann Penn, Bo Quill and Cy Pen'; Ann Penn|Bo Quill|Cy Pen",
        "'By Ann Penn, Staff Writer'; Ann Penn",
        "By Ann Penn | Example Press; Ann Penn",
        "Von Anna Feder; Anna Feder",
        "Par Anne Plume et Jean Crayon; Anne Plume|Jean Crayon",
      })
  void namesAreTakenFromAByline(String line, String names) {
    List<MappedText> paragraphs = new ArrayList<>(List.of(MappedText.of(line), text()));

    assertThat(TakeByline.from(paragraphs)).containsExactly(names.split("[|]", -1));
    assertThat(paragraphs).hasSize(1);
  }

  @Test
  void titlesOfPostsAreNoNames() {
    List<MappedText> paragraphs =
        new ArrayList<>(
            List.of(MappedText.of("By Ann Penn and Bo Quill, Political Editor"), text()));

    assertThat(TakeByline.from(paragraphs)).containsExactly("Ann Penn", "Bo Quill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday night the river had risen",
        "By then it was late.",
        "By",
        "Bystanders Saw It",
        "By all accounts, a hard man"
      })
  void proseIsNoByline(String line) {
    List<MappedText> paragraphs = new ArrayList<>(List.of(MappedText.of(line), text()));

    assertThat(TakeByline.from(paragraphs)).isEmpty();
    assertThat(paragraphs).hasSize(2);
  }

  @Test
  void aBylineFieldIsSplitIntoNames() {
    assertThat(TakeByline.split("By Ann Penn and Bo Quill"))
        .containsExactly("Ann Penn", "Bo Quill");
    assertThat(TakeByline.split("Example Press")).containsExactly("Example Press");
  }

  private static MappedText text() {
    return MappedText.of("The river rose overnight.");
  }
}
