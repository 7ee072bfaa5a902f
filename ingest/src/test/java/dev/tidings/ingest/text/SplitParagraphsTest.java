package dev.tidings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SplitParagraphsTest {

  private static String[] split(String text) {
    return SplitParagraphs.apply(MappedText.of(text)).stream()
        .map(MappedText::toString)
        .toArray(String[]::new);
  }

  @Test
  void eachLineIsAParagraphWhenLinesAreNotWrapped() {
    assertThat(split("The river rose overnight.\nNobody was hurt.\n\nSchools stay closed."))
        .containsExactly("The river rose overnight.", "Nobody was hurt.", "Schools stay closed.");
  }

  @Test
  void wrappedLinesAreJoinedAndAnIndentBeginsAParagraph() {
    String wire =
        """
        Farmers in the northern valley said the harvest would
        be a third smaller than last year because of the long
        drought and the early frost that followed it in May.
            The ministry will publish its own estimate in the
        second week of the month, an official in the capital
        said.""";

    assertThat(split(wire))
        .containsExactly(
            "Farmers in the northern valley said the harvest would be a third smaller than last"
                + " year because of the long drought and the early frost that followed it in May.",
            "The ministry will publish its own estimate in the second week of the month, an"
                + " official in the capital said.");
  }

  @Test
  void tablesKeepTheirRows() {
    assertThat(split("Shr profit six cts vs loss nine cts\n    Net profit 101,000 vs 142,000"))
        .containsExactly("Shr profit six cts vs loss nine cts", "Net profit 101,000 vs 142,000");
  }

  @Test
  void spacesAreFolded() {
    assertThat(split("  one   two \n   \n three ")).containsExactly("one two", "three");
  }

  @Test
  void longLinesAreNeverJoined() {
    String line = "word ".repeat(40) + "end";

    assertThat(split(line + "\n" + line)).hasSize(2);
  }

  @Test
  void emptyTextHasNoParagraphs() {
    assertThat(split("")).isEmpty();
    assertThat(split(" \n\n ")).isEmpty();
  }
}
