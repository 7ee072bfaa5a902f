package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Attribution.Span;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who says what in sentences as news writes them: {@code attributions/*.txt} holds the sentences,
 * each with source, cue and content below it, and whether the content is stated by the source.
 */
class AttributionsOfSentencesTest {

  private static final AttributeSpeech ATTRIBUTE_SPEECH = new AttributeSpeech();

  static Stream<SentenceFile.Case> cases() throws IOException {
    return SentenceFile.cases("attributions", AttributionsOfSentencesTest::attributions);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhoSaysWhat(SentenceFile.Case sentence) {
    assertThat(attributions(sentence)).as(sentence.written()).isEqualTo(sentence.expected());
  }

  private static List<String> attributions(SentenceFile.Case sentence) {
    String body = sentence.body();
    return ATTRIBUTE_SPEECH.attribute(PlainText.analysed(sentence.language(), body)).stream()
        .map(
            found ->
                "    "
                    + text(body, found.source())
                    + " | "
                    + text(body, found.cue())
                    + " | "
                    + found.contents().stream()
                        .map(span -> text(body, span))
                        .collect(Collectors.joining(" | "))
                    + (found.assertion() ? "" : " (not stated)"))
        .distinct()
        .toList();
  }

  private static String text(String body, Span span) {
    return span.isEmpty() ? "-" : body.substring(span.start(), span.end()).replace('\n', ' ');
  }
}
