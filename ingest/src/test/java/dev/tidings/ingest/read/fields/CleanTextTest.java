package dev.tidings.ingest.read.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void whatIsCleanStaysTheSameString() {
    String text = "Über 3 – “drei”\n\tעברית\u200f";

    assertThat(CleanText.clean(text)).isSameAs(text);
    assertThat(CleanText.clean(text + " 🙂")).isEqualTo(text + " 🙂");
  }

  @Test
  void controlCharactersAndOverridesAreTakenOut() {
    assertThat(CleanText.clean("a\u0000b\u0007c\u001bd\u007fe\u009ff\u202eg\u2066h\ufeffi"))
        .isEqualTo("abcdefghi");
  }

  @Test
  void unpairedSurrogatesNonCharactersAndTagsAreTakenOut() {
    assertThat(CleanText.clean("a\ud800b\udc00c\ufffed\ufdd0e" + Character.toString(0xe0041) + "f"))
        .isEqualTo("abcdef");
  }

  @Test
  void everyKindOfLineEndIsALineFeed() {
    assertThat(CleanText.clean("a\r\nb\rc\u0085d\u2028e\u2029f")).isEqualTo("a\nb\nc\nd\ne\nf");
  }
}
