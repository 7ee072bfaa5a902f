package dev.tidings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyCharactersTest {

  private static String tidy(String text) {
    return TidyCharacters.apply(MappedText.of(text)).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "a\\u0000b, ab",
    "a\\u0007b, ab",
    "a\\u00adb, ab",
    "a\\u200bb, ab",
    "a\\ufeffb, ab",
    "a\\u202eb, ab",
    "a\\u2066b, ab",
    "a\\u200fb, ab",
    "a\\ue000b, ab",
    "a\\u00a0b, a b",
    "a\\u2009b, a b",
    "a\\u3000b, a b",
    "a\\tb, a b",
    "a\\u0085b, a\\nb",
    "a\\u2028b, a\\nb",
    "a\\r\\nb, a\\nb",
    "a\\rb, a\\nb",
    "a\\ud800b, a\\ufffdb",
    "a\\udc00b, a\\ufffdb",
    "a\\uffffb, a\\ufffdb",
    "e\\u0301t, \\u00e9t",
    "\\u212b, \\u00c5",
    "\\u1112\\u1161\\u11ab, \\ud55c",
    "\\ud83d\\ude00, \\ud83d\\ude00",
    "\\ud83d\\udc69\\u200d\\ud83d\\udcbb, \\ud83d\\udc69\\u200d\\ud83d\\udcbb",
  })
  void charactersComeOutInOneForm(String published, String expected) {
    assertThat(tidy(unescape(published))).isEqualTo(unescape(expected));
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else if (text.charAt(i) == '\\') {
        i++;
        out.append(Map.of('n', '\n', 'r', '\r', 't', '\t').get(text.charAt(i)));
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  @Test
  void plainTextIsReturnedAsItIs() {
    MappedText text = MappedText.of("Plain text.\nTwo lines.");

    assertThat(TidyCharacters.apply(text)).isSameAs(text);
  }

  @Test
  void composedCharactersHaveNoOrigin() {
    MappedText text = TidyCharacters.apply(MappedText.of("cafe\u0301 bar"));

    assertThat(text).hasToString("caf\u00e9 bar");
    assertThat(text.spans(9))
        .containsExactly(new MappedText.Span(0, 0, 3), new MappedText.Span(4, 5, 4));
  }

  @Test
  @Timeout(20)
  void endlessMarksOnOneLetterAreCutOff() {
    assertThat(tidy("a" + "\u0316\u0301".repeat(200_000))).hasSizeLessThanOrEqualTo(9);
  }
}
