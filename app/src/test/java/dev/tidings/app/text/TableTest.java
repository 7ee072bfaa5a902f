package dev.tidings.app.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
  private final Table table =
      new Table("topic", "kept").row("articles", "7 days").row("größer", "a|b");

  @Test
  void linesUpItsColumns() {
    assertThat(table.toText(Style.PLAIN))
        .isEqualTo(
            """
            topic     kept
            articles  7 days
            größer    a|b
            """);
  }

  @Test
  void putsItsHeaderInBoldInATerminal() {
    assertThat(table.toText(new Style(true))).startsWith("\u001b[1mtopic");
  }

  @Test
  void escapesWhatWouldEndACellInMarkdown() {
    assertThat(table.toMarkdown())
        .isEqualTo("| topic | kept |\n|---|---|\n| articles | 7 days |\n| größer | a\\|b |\n");
  }

  @Test
  void refusesARowOfAnotherLength() {
    assertThatThrownBy(() -> table.row("one")).isInstanceOf(IllegalArgumentException.class);
  }
}
