package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.FrameStatement.Argument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgePronounTest {

  private static boolean isEmpty(String text) {
    return JudgePronoun.isEmpty(PlainText.statement(text), new Argument(0, 1, null, "it", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is clear that the dam broke",
        "It was not known whether the dam broke",
        "It had not been clear how the dam broke",
        "It was impossible to know more",
        "It would not be easy to close the port",
        "It is for the mayor to close the port",
        "It was the wind and not the old river in the north that broke the dam",
      })
  void itStandsForNothing(String text) {
    assertThat(isEmpty(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It closed the port",
        "It said that the dam broke",
        "It has to close the port",
        "It was closed",
        "It is the way to Lima",
        "It was in the harbour of Lima to close the port",
        "It is an old port on a river in the north of the country and that is so",
        "It is late in the old north to close the port",
      })
  void itStandsForSomething(String text) {
    assertThat(isEmpty(text)).isFalse();
  }
}
