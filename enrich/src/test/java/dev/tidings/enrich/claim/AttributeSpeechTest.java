package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Attribution.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeSpeechTest {

  private final AttributeSpeech attributeSpeech = new AttributeSpeech();

  private static String text(String body, Span span) {
    return body.substring(span.start(), span.end());
  }

  private List<Attribution> attribute(String language, String body) {
    return attributeSpeech.attribute(PlainText.analysed(language, body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mayor Ana Diaz said the bridge was closed. | Mayor Ana Diaz | said | the bridge was closed",
        "Officials said that 12 people had died. | Officials | said | that 12 people had died",
        "The bridge was closed, the mayor said. | the mayor | said | The bridge was closed",
        "\"The bridge is closed,\" said Ana Diaz. | Ana Diaz | said | \"The bridge is closed,\"",
        "\"The bridge is closed,\" Diaz said. | Diaz | said | \"The bridge is closed,\"",
        "Diaz said: \"The bridge is closed.\" | Diaz | said | : \"The bridge is closed.\"",
        "According to the ministry, 12 people died. | the ministry | According to | 12 people died",
        "Twelve people died, according to the ministry. | the ministry | according to | Twelve people died",
        "A spokesman for the city told reporters that work had begun. | A spokesman for the city | told | that work had begun",
        "Ana Diaz, who runs the port, said the ships were late. | Ana Diaz, who runs the port, | said | the ships were late",
        "Critics pointed out that prices fell. | Critics | pointed out | that prices fell",
        "Prices fell by half, the ministry estimates. | the ministry | estimates | Prices fell by half",
        "Prices fell by half, the firm Acme has calculated, more than last year. | the firm Acme | has calculated | Prices fell by half",
        "The report shows that prices fell. | The report | shows | that prices fell",
        "Critics believe the plan will fail. | Critics | believe | the plan will fail",
        "But the ships were late, officials said. | officials | said | the ships were late",
      })
  void findsSourceCueAndContent(String body, String source, String cue, String content) {
    List<Attribution> found = attribute("en", body);
    assertThat(found).as(body).isNotEmpty();
    Attribution first = found.get(0);
    assertThat(text(body, first.source())).isEqualTo(source.strip());
    assertThat(text(body, first.cue())).isEqualTo(cue);
    assertThat(text(body, first.contents().get(0))).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "es | \"El puente est\u00E1 cerrado\", dijo la alcaldesa Ana D\u00EDaz. | la alcaldesa Ana D\u00EDaz",
        "es | Seg\u00FAn el ministerio, murieron doce personas en el incendio. | el ministerio",
        "de | \u201EDie Br\u00FCcke ist gesperrt\u201C, sagte Anna Berg. | Anna Berg",
        "de | Anna Berg sagte, die Br\u00FCcke sei seit Montag gesperrt. | Anna Berg",
        "fr | \u00AB Le pont est ferm\u00E9 \u00BB, a d\u00E9clar\u00E9 Anne Roux. | Anne Roux",
        "fr | Selon le minist\u00E8re, douze personnes sont mortes dans l'incendie. | le minist\u00E8re",
      })
  void findsTheSourceInOtherLanguages(String language, String body, String source) {
    List<Attribution> found = attribute(language, body);
    assertThat(found).as(body).isNotEmpty();
    assertThat(text(body, found.get(0).source())).isEqualTo(source);
  }

  @Test
  void givesBothPartsOfABrokenQuotationToOneSpeaker() {
    String body = "\"We were late,\" Diaz said, \"but nobody was hurt.\"";
    assertThat(attribute("en", body).get(0).contents())
        .extracting(span -> text(body, span))
        .containsExactly("\"We were late,\"", "\"but nobody was hurt.\"");
  }

  @Test
  void aQuotationInTheNextSentenceGoesOnWithItsSpeaker() {
    String body = "\"We were late,\" said Diaz. \"Nobody was hurt in the end.\"";
    List<Attribution> found = attribute("en", body);
    assertThat(found)
        .anySatisfy(
            attribution -> {
              assertThat(text(body, attribution.contents().get(0)))
                  .isEqualTo("\"Nobody was hurt in the end.\"");
              assertThat(text(body, attribution.source())).isEqualTo("Diaz");
            });
  }

  @Test
  void aNameBehindADashIsTheSpeaker() {
    String body = "\"We will rebuild every house in the valley\" \u2013 Ana Diaz\nWork began.";
    assertThat(attribute("en", body))
        .anySatisfy(
            attribution -> assertThat(text(body, attribution.source())).isEqualTo("Ana Diaz"));
  }

  @Test
  void aPassiveNamesNobody() {
    assertThat(attribute("en", "The minister was told that the bridge had closed.")).isEmpty();
  }
}
