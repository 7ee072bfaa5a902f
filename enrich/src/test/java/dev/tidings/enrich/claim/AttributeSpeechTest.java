package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Attribution.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "The states that are most threatened by rising seas said the deal was late. | The states that are most threatened by rising seas | said | the deal was late",
        "His critics, many of them lawyers, argue that the law is void. | His critics, many of them lawyers, | argue | that the law is void",
        "Minister Ana Diaz, Judge Leo Hall and Max Lee, chairman of the bank, said the fund was safe. | Minister Ana Diaz, Judge Leo Hall and Max Lee, chairman of the bank, | said | the fund was safe",
        "Ana Diaz on Friday said the bridge was closed. | Ana Diaz | said | the bridge was closed",
        "Ana Diaz came to the port and said the ships were late. | Ana Diaz | said | the ships were late",
        "Reports from the coast came in, and Ana Diaz left, saying that the ships were late. | Ana Diaz | saying | that the ships were late",
        "The trouble, Ana Diaz wrote, began in the port. | Ana Diaz | wrote | The trouble",
        "Ana Diaz is confident that the bridge will hold. | Ana Diaz | is confident | that the bridge will hold",
        "Ana Diaz: Ships will be late for years. | Ana Diaz | : | Ships will be late for years",
        "The closure was confirmed by the harbour master. | the harbour master | was confirmed | The closure",
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
    assertThat(attribute("en", "The minister was told that the bridge had closed."))
        .allSatisfy(
            attribution -> {
              assertThat(attribution.source().isEmpty()).isTrue();
              assertThat(attribution.assertion()).isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a noun
        "They made unsubstantiated claims that the bridge was closed.",
        "Some local reports that the bridge is closed came in.",
        // an adjective
        "The agency counts suspected cases in the port.",
        // no subject
        "Rescuers looked for people believed to be in the water.",
      })
  void aWordThatOnlyLooksLikeAVerbAttributesNothing(String body) {
    assertThat(attribute("en", body)).noneMatch(Attribution::assertion);
  }

  @Test
  void whatIsSaidInARelativeClauseEndsWithIt() {
    Attribution told =
        attribute("en", "Leo Hall, who says the ships are late, opened the port on Monday.").get(0);
    assertThat(text("Leo Hall, who says the ships are late, opened", told.contents().get(0)))
        .isEqualTo("the ships are late");
  }

  @Test
  void aSemicolonEndsWhatIsSaid() {
    String body = "The bank said it had lost money; on Friday the state seized it.";
    assertThat(text(body, attribute("en", body).get(0).contents().get(0)))
        .isEqualTo("it had lost money");
  }

  @Test
  void whatIsSaidNextEndsWhatWasSaidBefore() {
    String body = "She said the ships were late but said the port was open.";
    assertThat(attribute("en", body))
        .extracting(attribution -> text(body, attribution.contents().get(0)).strip())
        .containsExactly("the ships were late", "the port was open");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She did not say that the bridge was closed.",
        "The minister announced her candidacy.",
        "The police found no bodies in the part that had been pumped dry.",
      })
  void whatIsNotStatedIsNoAssertion(String body) {
    assertThat(attribute("en", body)).noneMatch(Attribution::assertion);
  }
}
