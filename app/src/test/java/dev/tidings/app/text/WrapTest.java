package dev.tidings.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void breaksAtSpacesOnly() {
    assertThat(Wrap.words("the quick brown fox jumps", 10))
        .containsExactly("the quick", "brown fox", "jumps");
    assertThat(Wrap.words("unbreakable word", 5)).containsExactly("unbreakable", "word");
  }

  @Test
  void keepsAShortTextWhole() {
    assertThat(Wrap.cut("short", 5)).isEqualTo("short");
  }

  @Test
  void showsThatSomethingIsCutOff() {
    assertThat(Wrap.cut("a longer headline", 9)).isEqualTo("a longer…");
  }

  @Test
  void doesNotCutACharacterInTwo() {
    assertThat(Wrap.cut("🌍🌍🌍🌍", 3)).isEqualTo("🌍🌍…");
  }
}
