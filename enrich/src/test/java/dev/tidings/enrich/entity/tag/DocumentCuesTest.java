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
}
