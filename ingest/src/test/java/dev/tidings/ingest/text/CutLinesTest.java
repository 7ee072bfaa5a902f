package dev.tidings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.text.MappedText.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutLinesTest {

  private static CutLines.Cut cleaned(String published) {
    MappedText body = new CleanText(500).apply("A headline", published).body();
    return new CutLines.Cut(body.toString(), body.spans(5_000));
  }

  @Test
  void theFirstAndTheLastLineCanGo() {
    CutLines.Cut cut =
        CutLines.apply(
            cleaned("Alpha pages\nThe river rose.\nOmega pages"),
            new boolean[] {true, false, true});

    assertThat(cut.body()).isEqualTo("The river rose.");
    assertThat(cut.spans()).containsExactly(new Span(0, 12, 15));
  }

  @Test
  void nothingGoesWhenNoLineShould() {
    CutLines.Cut text = cleaned("Alpha pages\nThe river rose.\nOmega pages");

    assertThat(CutLines.apply(text, new boolean[3])).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsLeftMapsToWhatWasPublished(long seed) {
    Random random = new Random(seed);
    String published =
        IntStream.range(0, 30)
            .mapToObj(i -> "Line " + i + " has&nbsp;an <b>odd</b>  cafe\u0301 &amp; more.")
            .collect(Collectors.joining("<p>"));
    CutLines.Cut text = cleaned(published);
    String[] lines = text.body().split("\n", -1);
    boolean[] out = new boolean[lines.length];
    List<String> left = new ArrayList<>();
    for (int i = 0; i < out.length; i++) {
      out[i] = random.nextInt(3) == 0;
      if (!out[i]) {
        left.add(lines[i]);
      }
    }

    CutLines.Cut cut = CutLines.apply(text, out);

    assertThat(cut.body()).isEqualTo(String.join("\n", left));
    assertThat(cut.spans()).isNotEmpty();
    int end = 0;
    for (Span span : cut.spans()) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      end = span.start() + span.length();
      for (int i = 0; i < span.length(); i++) {
        char clean = cut.body().charAt(span.start() + i);
        char original = published.charAt(span.originalStart() + i);
        assertThat(clean == original || (clean <= ' ' && Character.isWhitespace(original)))
            .as("'%s' stood as '%s'", clean, original)
            .isTrue();
      }
    }
  }
}
