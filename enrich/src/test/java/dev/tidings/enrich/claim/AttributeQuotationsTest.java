package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.FindQuotes.Quotation;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose each quotation of a text is; a hyphen where the text does not tell. */
class AttributeQuotationsTest {

  private static final AttributeSpeech ATTRIBUTE_SPEECH = new AttributeSpeech();

  private static String speakers(String body) {
    List<Quotation> quotations = FindQuotes.find(body);
    List<Attribution> attributions = ATTRIBUTE_SPEECH.attribute(PlainText.analysed("en", body));
    return AttributeQuotations.attribute(body, quotations, attributions).stream()
        .map(
            found ->
                found == null ? "-" : body.substring(found.source().start(), found.source().end()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\u201CThe port is closed,\u201D Ana Diaz said. | Ana Diaz",
        "The word \u201Cport\u201D was old, Ana Diaz said. | Ana Diaz",
        "\u201CThe port is closed.\u201D It rained. | -",
        "\u201CIt will open in May\u201D, said Ana Diaz. Karl Berg said \u201Cno\u201D. | Ana Diaz; Karl Berg",
        "\u201CWill it open?\u201D asked Ana Diaz. \u201CIn May,\u201D Karl Berg said. | Ana Diaz; Karl Berg",
        "Ana Diaz asked for \u201Can open port\u201D and said: \u201CIt will open in May.\u201D | Ana Diaz; Ana Diaz",
      })
  void whoSaysItInItsSentence(String body, String speakers) {
    assertThat(speakers(body)).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\u201CThe port is closed.\u201D \u2013 Ana Diaz | Ana Diaz",
        "\u201CThe port is closed.\u201D \u2014 Ana Diaz, mayor of Lima. | Ana Diaz, mayor of Lima",
        "\u201CThe port is closed.\u201D - Ana Diaz~It rained. | Ana Diaz",
        "\u201CThe port is closed.\u201D \u2013 so it was said | -",
        "\u201CThe port is closed.\u201D \u2013 | -",
        "\u201CThe port is closed.\u201D Ana Diaz | -",
        "\u201CThe port is closed.\u201D \u2013 Ana Diaz, who had been the mayor of the old town of Lima for many years | -",
      })
  void aNameBehindADash(String body, String speakers) {
    assertThat(speakers(body.replace('~', '\n'))).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\u201CThe port is closed,\u201D Ana Diaz said. \u201CIt will open in May.\u201D | Ana Diaz; Ana Diaz",
        "\u201CThe port is closed,\u201D Ana Diaz said. It rained. \u201CIt will open in May.\u201D | Ana Diaz; Ana Diaz",
        "\u201CThe port is closed,\u201D Ana Diaz said. \u201CIt will open in May.~\u201CThe bridge is old.\u201D | Ana Diaz; Ana Diaz; Ana Diaz",
        "\u201CThe port is closed,\u201D Ana Diaz said. It rained on the old town of Lima for days, and the men who had worked there went home to the hills. \u201CIt will open in May.\u201D | Ana Diaz; Ana Diaz",
        "\u201CThe port is closed,\u201D Ana Diaz said. It rained on the old town of Lima for days, and the men who had worked there went home to the \u201Cgreen hills\u201D of the north. | Ana Diaz; -",
        "\u201CThe port is closed,\u201D Ana Diaz said.~\u201CIt will open in May.\u201D | Ana Diaz; -",
        "\u201CThe port is closed,\u201D Ana Diaz said.~The men left. \u201CIt will open in May.\u201D | Ana Diaz; -",
      })
  void whoeverSpokeGoesOnWithinAParagraph(String body, String speakers) {
    assertThat(speakers(body.replace('~', '\n'))).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ana Diaz said the port was closed. \u201CIt will open in May.\u201D | Ana Diaz",
        "Ana Diaz said no. Karl Berg said the port was closed. \u201CIt will open in May.\u201D | Karl Berg",
        "Ana Diaz said the port was closed.~\u201CIt will open in May.\u201D | -",
        "Ana Diaz said the port was closed. The union, which has led the strike of the dockers for many weeks now, was not amused by it. \u201CIt will open in May.\u201D | -",
        "\u201CIt will open in May.\u201D Ana Diaz said the port was closed. | -",
      })
  void whoeverSpokeJustBefore(String body, String speakers) {
    assertThat(speakers(body.replace('~', '\n'))).isEqualTo(speakers);
  }
}
