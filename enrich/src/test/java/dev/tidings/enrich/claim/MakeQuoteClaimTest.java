package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.FindQuotes.Quotation;
import dev.tidings.enrich.entity.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MakeQuoteClaimTest {

  private static final WeighWorth WORTH =
      new WeighWorth(List.of("|bias\t0", "port\t4000", "thanks\t-40000"));

  /** The claim of the first quotation, said by whoever stands behind it. */
  private static @Nullable Claim make(String language, String body, @Nullable String speaker) {
    Quotation quotation = FindQuotes.find(body).get(0);
    Entity diaz = PlainText.entity(body, "wd:Q5", Entity.Type.PERSON, "Ana Diaz");
    ResolveNames resolveNames = new ResolveNames(body, new NameIndex(List.of(diaz)));
    Attribution attribution = null;
    if (speaker != null) {
      int at = body.indexOf(speaker);
      attribution =
          new Attribution(
              new Attribution.Span(at, at + speaker.length()),
              Attribution.Span.NONE,
              "tell",
              List.of(new Attribution.Span(quotation.start(), quotation.end())),
              true);
    }
    return new MakeQuoteClaim(PlainText.article(language, body), resolveNames, WORTH)
        .make(quotation, attribution, new Claim.SourceSpan("a1", 0, body.length(), body));
  }

  private static Claim made(String body, @Nullable String speaker) {
    return Objects.requireNonNull(make("en", body, speaker));
  }

  @Test
  void whoSaidWhat() {
    Claim claim = made("\u201CThe port is closed,\u201D Ana Diaz told us.", "Ana Diaz");
    assertThat(claim.claimId()).isEqualTo("a1#q0");
    assertThat(claim.text()).isEqualTo("Ana Diaz: \u201CThe port is closed\u201D");
    assertThat(claim.quote()).isEqualTo("The port is closed");
    assertThat(claim.frame())
        .isEqualTo(new Claim.Frame("wd:Q5", "Ana Diaz", "STATE", "tell", null, null));
    assertThat(claim.speaker()).isEqualTo(new Claim.Speaker("wd:Q5", "Ana Diaz"));
  }

  @Test
  void aFewWordsAreSpeechOnlyWhereTheyOpenASentenceOfSomebody() {
    assertThat(make("en", "\u201CThe port has closed,\u201D the men said.", "the men")).isNotNull();
    assertThat(make("en", "\u201Cthe port has closed,\u201D the men said.", "the men")).isNull();
    assertThat(make("en", "\u201CThe port has closed,\u201D it said.", null)).isNull();
    assertThat(make("en", "\u201CWe have left,\u201D the men said.", "the men")).isNull();
    assertThat(make("en", "\u201Cthe old port is closed now\u201D it said.", null)).isNotNull();
    assertThat(make("en", "\u201Cthe port \u2014 is closed now\u201D it said.", null)).isNull();
    assertThat(make("en", "He said \u201C\u2026\u201D to us.", "He")).isNull();
  }

  @Test
  void theMoreIsKnownOfTheSpeakerTheSurer() {
    String body = "\u201CThe old port is now closed,\u201D Ana Diaz told the men.";
    List<Claim> claims = new ArrayList<>();
    for (String speaker : new String[] {"Ana Diaz", "the men"}) {
      claims.add(made(body, speaker));
    }
    claims.add(made(body, null));
    assertThat(claims).extracting(Claim::confidence).containsExactly(0.9, 0.75, 0.55);
    assertThat(claims)
        .extracting(Claim::worth)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .doesNotHaveDuplicates();
  }

  @Test
  void wordsThatAreWorthMoreMakeAQuotationWorthMore() {
    double port = made("\u201CThe port is closed,\u201D Ana Diaz told us.", "Ana Diaz").worth();
    double ship = made("\u201CThe ship is closed,\u201D Ana Diaz told us.", "Ana Diaz").worth();
    double thanks = made("\u201CThanks for all that,\u201D Ana Diaz told us.", "Ana Diaz").worth();
    assertThat(port).isGreaterThan(ship);
    assertThat(ship).isGreaterThan(thanks);
    // 1 / (1 + e^-1.7): nothing is known of the words, all of the speaker
    assertThat(ship).isEqualTo(Worth.round(1 / (1 + Math.exp(-1.7))));
  }

  @Test
  void wordsOfAnotherLanguageAreNotWeighed() {
    Claim claim =
        Objects.requireNonNull(
            make("es", "\u201CThe port is closed,\u201D Ana Diaz told us.", "Ana Diaz"));
    assertThat(claim.worth()).isEqualTo(Worth.round(1 / (1 + Math.exp(-1.2))));
  }

  @Test
  void aLongQuotationIsCutToTwentyFiveWordsWithItsSpeaker() {
    String words = "port ".repeat(30).strip();
    assertThat(made("\u201C" + words + ",\u201D Ana Diaz told us.", "Ana Diaz").text())
        .isEqualTo("Ana Diaz: \u201C" + "port ".repeat(23) + "\u2026\u201D");
    assertThat(made("\u201C" + words + "\u201D it said.", null).text())
        .isEqualTo("\u201C" + "port ".repeat(25) + "\u2026\u201D");
  }

  @Test
  void allSentencesOfAQuotationAreItsSource() {
    String body = "It rained. \u201CWe left. We came back,\u201D he said. It was late.";
    List<Words> sentences = new ArrayList<>();
    int start = 0;
    for (String sentence : body.split("(?<=\\.) ", -1)) {
      sentences.add(SplitWords.split(body, start, start + sentence.length()));
      start += sentence.length() + 1;
    }
    Claim.SourceSpan span =
        MakeQuoteClaim.span(PlainText.article("en", body), sentences, FindQuotes.find(body).get(0));
    assertThat(span.text()).isEqualTo("\u201CWe left. We came back,\u201D he said.");
    assertThat(span.start()).isEqualTo(11);
    assertThat(span.end()).isEqualTo(11 + span.text().length());
  }
}
