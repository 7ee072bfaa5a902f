package dev.tidings.enrich.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SplitIntoWordPiecesTest {

  private static final List<String> PIECES =
      List.of(
          "[UNK]", "[CLS]", "[SEP]", "storm", "##s", "flood", "##ing", "un", "##aff", "##able", ",",
          "-", "$", "cafe", "北", "京", "ii");

  private final SplitIntoWordPieces split = new SplitIntoWordPieces(vocabulary());

  private static Map<String, Integer> vocabulary() {
    Map<String, Integer> vocabulary = new HashMap<>();
    PIECES.forEach(piece -> vocabulary.put(piece, vocabulary.size()));
    return vocabulary;
  }

  private List<String> pieces(String text, int most) {
    return java.util.Arrays.stream(split.split(text, most))
        .mapToObj(id -> PIECES.get((int) id))
        .toList();
  }

  private List<String> pieces(String text) {
    return pieces(text, 100);
  }

  @Test
  void takesTheLongestPiecesThereAre() {
    assertThat(pieces("unaffable storms"))
        .containsExactly("[CLS]", "un", "##aff", "##able", "storm", "##s", "[SEP]");
  }

  @Test
  void aWordThatCannotBeMadeOfPiecesIsUnknownAsAwhole() {
    assertThat(pieces("storm stormx un")).containsExactly("[CLS]", "storm", "[UNK]", "un", "[SEP]");
  }

  @Test
  void signsStandAlone() {
    assertThat(pieces("storm,flooding-$"))
        .containsExactly("[CLS]", "storm", ",", "flood", "##ing", "-", "$", "[SEP]");
  }

  @Test
  void capitalsAndAccentsAreNotSeen() {
    assertThat(pieces("CAFÉ Cafe\u0301")).containsExactly("[CLS]", "cafe", "cafe", "[SEP]");
  }

  @Test
  void ideographsStandAlone() {
    assertThat(pieces("北京")).containsExactly("[CLS]", "北", "京", "[SEP]");
  }

  @Test
  void controlCharactersAreNotSeenAndSpacesOfAllSortsPart() {
    assertThat(pieces("st\u0000orm\u00a0storm\u200b\nstorm"))
        .containsExactly("[CLS]", "storm", "storm", "storm", "[SEP]");
  }

  @Test
  void anEndlessWordIsUnknown() {
    assertThat(pieces("storm".repeat(30))).containsExactly("[CLS]", "[UNK]", "[SEP]");
  }

  @Test
  void keepsWithinTheBoundAndEndsAsAllDo() {
    assertThat(pieces("storm storms flooding", 4))
        .containsExactly("[CLS]", "storm", "storm", "[SEP]");
    assertThat(pieces("", 4)).containsExactly("[CLS]", "[SEP]");
  }

  @Test
  void aVocabularyWithoutTheMarksIsNone() {
    assertThatThrownBy(() -> new SplitIntoWordPieces(Map.of("storm", 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[UNK]");
  }
}
