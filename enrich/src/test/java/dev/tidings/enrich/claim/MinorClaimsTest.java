package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinorClaimsTest {

  private static List<String> texts(String body) {
    return PlainText.minor(body).stream().map(Claim::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry left the port of Lima at dawn and the crew lost contact near the islands. | The crew lost contact near the islands",
        "The ferry, which carried 80 lorries, left the port of Lima at dawn and sank in the bay. | sank in the bay",
        "They surprised the waiter with a tip and letters of encouragement. | They surprised the waiter with a tip and letters of encouragement",
        "Acme Will Cut Staff At Lima Plant After Losses | Acme Will Cut Staff At Lima Plant After Losses",
      })
  void otherClausesAreTaken(String body, String text) {
    assertThat(texts(body)).anySatisfy(found -> assertThat(found).endsWith(text.strip()));
  }

  @Test
  void aSecondNumberIsTakenWithWhatItCounts() {
    assertThat(
            PlainText.minor(
                "The agency Acme has counted more than 17,000 cases and 517 hospitals since May."))
        .anySatisfy(
            claim -> {
              assertThat(claim.frame().object()).isEqualTo("hospital");
              assertThat(Objects.requireNonNull(claim.quantity()).point()).isEqualTo(517);
              assertThat(claim.text()).contains("517");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is the ferry that left the port of Lima lost?",
        "By Ana Diaz",
        "Home | News | Sport | Weather | More",
      })
  void whatStatesNothingGivesNone(String body) {
    assertThat(PlainText.minor(body)).isEmpty();
  }

  @Test
  void whoSaysSoIsNoClaim() {
    assertThat(texts("Police said the man was not yet in custody and asked for help."))
        .noneSatisfy(text -> assertThat(text).isEqualTo("Police said the man"));
  }

  @Test
  void aNumberOfNobodyKnowsWhatIsNotTaken() {
    assertThat(PlainText.minor("It had total assets of $110 billion at the end of last year."))
        .allSatisfy(claim -> assertThat(claim.quantity()).isNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Diaz used the name of her employer in the call, a claim Diaz denies. | DENIED",
        "Ana Diaz used the name of her employer in the call, which she has denied. | DENIED",
        "Ana Diaz used the name of her employer in the call, a claim Diaz repeats. | AFFIRMED",
        "Ana Diaz was arrested under false claims by the police of Lima. | AFFIRMED",
        "No one in the meeting with members of the council made any mention of Lima. | DENIED",
        "One in three in the meeting with members of the council made a mention of Lima. | AFFIRMED",
      })
  void whatIsTakenBackIsDenied(String body, Polarity polarity) {
    List<Claim> claims = PlainText.claims(body);
    List<Claim> minor = PlainText.minor(body);
    List<Claim> all = claims.isEmpty() ? minor : claims;
    assertThat(all).isNotEmpty();
    assertThat(all.get(0).polarity()).isEqualTo(polarity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A photo that appears to show a shark swimming in a street of Lima is a hoax. | Denied: A shark swimming in a street of Lima | DENIED",
        "A video of Monday shows a bird attacking the mayor of Lima. | A bird attacking the mayor of Lima | AFFIRMED",
      })
  void whatAPictureShowsIsSaidOfThoseInIt(String body, String text, Polarity polarity) {
    assertThat(PlainText.minor(body))
        .anySatisfy(
            claim -> {
              assertThat(claim.text()).isEqualTo(text);
              assertThat(claim.polarity()).isEqualTo(polarity);
              assertThat(text.toLowerCase(Locale.ROOT))
                  .contains(Objects.requireNonNull(claim.frame().subject()));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bank will open the branch unless the regulator of Lima closes it in May.",
        "The agency of Lima has yet to confirm if the mayor resigned in May.",
        "Nobody in Lima knew that the bridge was ever closed by the mayor.",
      })
  void whatIsOnlySupposedIsNotTaken(String body) {
    assertThat(texts(body))
        .noneSatisfy(text -> assertThat(text).containsPattern("^(The )?(regulator|mayor|bridge)"));
  }

  @Test
  void aTextDoesNotOpenWithWhoIsAsked() {
    assertThat(texts("The deal of Lima calls on the banks and asks them to triple the loans."))
        .noneSatisfy(text -> assertThat(text).startsWith("Them"));
  }

  /** A part of a sentence and the whole of it may have one verb. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "About 30,000 cubic metres of sand had been dredged and 13 tugs took part, according to"
            + " Boskalis.",
        "The collapse of the bridge is likely to cost insurers $3 billion, Ana Diaz said, and"
            + " 12 ports were closed.",
      })
  void eachClaimHasAnIdOfItsOwn(String body) {
    List<Claim> all = new ArrayList<>(PlainText.claims(body));
    all.addAll(PlainText.minor(body));
    assertThat(all).hasSizeGreaterThan(1).extracting(Claim::claimId).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Correction: The bank had assets of $209 billion in May. | The bank had assets",
        "Ana Diaz: The bank had assets of $209 billion in May. | Ana Diaz",
      })
  void aLabelIsNoPartOfTheText(String body, String start) {
    assertThat(PlainText.claims(body))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.text()).startsWith(start.strip()));
  }

  @Test
  void aTextIsNotCutInsideOfAParticiple() {
    assertThat(
            PlainText.claims(
                "A container ship struck the long bridge in the harbour of Lima early in the"
                    + " morning of Tuesday and brought down most of the span, sending vehicles into"
                    + " the cold river below the town."))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.text()).doesNotEndWith("sending vehicles"));
  }
}
