package dev.tidings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.text.MappedText.Span;
import org.junit.jupiter.api.Test;

class MappedTextTest {

  @Test
  void textAsPublishedIsOneSpan() {
    assertThat(MappedText.of("river").spans(10)).containsExactly(new Span(0, 0, 5));
  }

  @Test
  void insertedCharactersAreInNoSpan() {
    MappedText published = MappedText.of("abcdef");
    MappedText text =
        new MappedText.Builder(8)
            .append(published.subSequence(0, 2))
            .insert("--")
            .append(published.subSequence(4, 6))
            .build();

    assertThat(text).hasToString("ab--ef");
    assertThat(text.spans(10)).containsExactly(new Span(0, 0, 2), new Span(4, 4, 2));
  }

  @Test
  void leftOutCharactersEndASpan() {
    MappedText published = MappedText.of("abcdef");
    MappedText text =
        new MappedText.Builder(8)
            .append(published.subSequence(0, 2))
            .append(published.subSequence(3, 6))
            .build();

    assertThat(text.spans(10)).containsExactly(new Span(0, 0, 2), new Span(2, 3, 3));
  }

  @Test
  void spansStopAtTheLimit() {
    MappedText published = MappedText.of("a b c");
    MappedText.Builder text = new MappedText.Builder(3);
    text.append(published.subSequence(0, 1)).append(published.subSequence(2, 3));
    text.append(published.subSequence(4, 5));

    assertThat(text.build().spans(2)).hasSize(2);
  }

  @Test
  void stripTakesSpacesFromBothEnds() {
    assertThat(MappedText.of("  a b ").strip()).hasToString("a b");
    assertThat(MappedText.of("   ").strip()).hasToString("");
  }

  @Test
  void builderGrowsPastItsCapacity() {
    MappedText.Builder text = new MappedText.Builder(1);
    text.append(MappedText.of("x".repeat(1000)));

    assertThat(text.build()).hasToString("x".repeat(1000));
  }
}
