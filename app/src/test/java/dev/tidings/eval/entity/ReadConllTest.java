package dev.tidings.eval.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.eval.entity.LabelledText.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadConllTest {
  @TempDir private Path folder;

  private List<LabelledText> read(String text) throws IOException {
    return ReadConll.read(Files.writeString(folder.resolve("f.tsv"), text), word -> word);
  }

  @Test
  void joinsTheWordsOfANameAndKeepsDocumentsApart() throws IOException {
    List<LabelledText> texts =
        read(
            """
            -DOCSTART-

            New\tB-LOC
            York\tI-LOC
            sleeps\tO

            Ann\tB-PER
            -DOCSTART-
            Bob\tB-PER
            """);

    assertThat(texts)
        .containsExactly(
            new LabelledText(
                "New York sleeps\nAnn\n",
                List.of(new Label(0, 8, "LOC"), new Label(16, 19, "PER"))),
            new LabelledText("Bob\n", List.of(new Label(0, 3, "PER"))));
  }

  @Test
  void readsTheLastColumnWhenThereAreNoTabsAndNamesWithoutABeginning() throws IOException {
    assertThat(read("U.N. NNP I-NP I-ORG\nsaid VBD I-VP O\nAnn NNP I-NP I-PER\n").get(0).labels())
        .containsExactly(new Label(0, 4, "ORG"), new Label(10, 13, "PER"));
  }

  @Test
  void doesNotJoinNamesAcrossSentencesOrTypes() throws IOException {
    assertThat(read("A\tB-PER\n\nB\tI-PER\nC\tI-ORG\nD\tB-ORG\n").get(0).labels())
        .extracting(Label::value)
        .containsExactly("PER", "PER", "ORG", "ORG");
  }

  @Test
  void marksWhatIsNotJudged() throws IOException {
    assertThat(read("A\t?\nB\tO\n").get(0).labels())
        .containsExactly(new Label(0, 1, LabelledText.UNKNOWN));
  }

  @Test
  void namesTheLineWithoutATag() {
    assertThatThrownBy(() -> read("A\tO\nword\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2");
  }
}
