package dev.tidings.enrich.entity.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentCuesTest {

  private static DocumentCues cues(String... lines) {
    return new DocumentCues(
        java.util.Arrays.stream(lines).map(line -> new Line(List.of(line.split(" ")))).toList());
  }

  @Test
  void gathersWhatTheDocumentSaysOfAWord() {
    DocumentCues cues =
        cues("Then President Rubin said no", "They met in Rubin , a village", "a rubin is red");

    int bits = cues.of("rubin");
    assertThat(bits & DocumentCues.LOWER_CASE).isNotZero();
    assertThat(bits & DocumentCues.AFTER_TITLE).isNotZero();
    assertThat(bits & DocumentCues.BEFORE_SAYING).isNotZero();
    assertThat(bits & DocumentCues.AFTER_PLACE_PREPOSITION).isNotZero();
    assertThat(bits & DocumentCues.AFTER_THE).isZero();
    assertThat(bits >> DocumentCues.NOUNS_BEHIND & TypeNouns.LOCATION).isNotZero();
    assertThat(cues.of("nobody")).isZero();
  }

  @Test
  void takesNounsBeforeAndBehindAName() {
    DocumentCues cues =
        cues("the band Kestrel played", "Orbin ( born 1970 ) is a Dutch singer and painter");

    assertThat(cues.of("kestrel") >> DocumentCues.NOUNS_BEFORE & TypeNouns.ORGANIZATION)
        .isNotZero();
    assertThat(cues.of("orbin") >> DocumentCues.NOUNS_BEHIND & TypeNouns.PERSON).isNotZero();
  }

  /** What one line says of a word, the nouns beside it left out. */
  private static int bits(String line, String word) {
    return cues(line).of(word) & (1 << DocumentCues.NOUNS_BEFORE) - 1;
  }

  @Test
  void eachPlaceOfAWordTellsWhatItTells() {
    assertThat(bits("Rubin left", "rubin")).isZero();
    assertThat(bits("so Rubin left", "rubin")).isEqualTo(DocumentCues.MID_SENTENCE);
    assertThat(bits("\u201C Rubin left", "rubin")).isZero();
    assertThat(bits("the Rubin left", "rubin"))
        .isEqualTo(DocumentCues.MID_SENTENCE | DocumentCues.AFTER_THE);
    assertThat(bits("so Ana Rubin left", "rubin"))
        .isEqualTo(DocumentCues.MID_SENTENCE | DocumentCues.AFTER_CAPITAL);
    assertThat(bits("Ana Rubin left", "rubin")).isEqualTo(DocumentCues.MID_SENTENCE);
    assertThat(bits("Ana Rubin left", "ana")).isEqualTo(DocumentCues.BEFORE_CAPITAL);
    assertThat(bits("Rubin Commission left", "rubin"))
        .isEqualTo(DocumentCues.BEFORE_CAPITAL | DocumentCues.BEFORE_ORGANIZATION_WORD);
    assertThat(bits("Rubin said so", "rubin")).isEqualTo(DocumentCues.BEFORE_SAYING);
    assertThat(bits("so they met Rubin", "rubin")).isEqualTo(DocumentCues.MID_SENTENCE);
  }

  @Test
  void threePlacesWithinASentenceAreOften() {
    String line = "so Rubin left and Rubin came";
    assertThat(cues(line).of("rubin") & DocumentCues.OFTEN_MID_SENTENCE).isZero();
    assertThat(cues(line, "then Rubin left").of("rubin") & DocumentCues.OFTEN_MID_SENTENCE)
        .isNotZero();
  }

  @Test
  void capitalsOfAHeadlineTellNothing() {
    assertThat(cues("Police Meet President Rubin").of("rubin")).isZero();
    assertThat(cues("Police Meet President Rubin", "a rubin is red").of("rubin"))
        .isEqualTo(DocumentCues.LOWER_CASE);
  }
}
