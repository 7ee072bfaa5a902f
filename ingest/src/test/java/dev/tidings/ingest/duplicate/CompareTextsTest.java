package dev.tidings.ingest.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidings.ingest.duplicate.Likeness.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CompareTextsTest {
  private final TakeFingerprint take = new TakeFingerprint();

  private Likeness compare(String laterTitle, String later, String earlierTitle, String earlier) {
    return CompareTexts.apply(
        take.apply(laterTitle, later, ""), take.apply(earlierTitle, earlier, ""));
  }

  private Likeness compare(String later, String earlier) {
    return compare("River floods town", later, "River floods town", earlier);
  }

  @Test
  void theSameBodyUnderAnotherTitleIsTheSameText() {
    String text = SampleTexts.text(1, 100);

    assertThat(
            compare(
                "Flood in old town", text, "River leaves its bed", text.toUpperCase(Locale.ROOT)))
        .isEqualTo(new Likeness(Kind.SAME_TEXT, 1));
  }

  @Test
  void aFormOfAnotherCompanyIsNotTheSameText() {
    String form = "Qtly div 20 cts vs 20 cts prior. Pay April 15. Record March 23.";

    assertThat(compare("ACME CORP REGULAR DIVIDEND", form, "BOLT INC SETS PAYOUT", form).kind())
        .isEqualTo(Kind.NONE);
    assertThat(compare("ACME CORP DIVIDEND", form, "ACME CORP SETS DIVIDEND", form).kind())
        .isEqualTo(Kind.SAME_TEXT);
  }

  @Test
  void aFormThatNamesAnotherFundIsNoCopy() {
    String form = "%s said it set a monthly payout of 7.1 cts a share, payable April 30.";

    assertThat(
            compare(
                    "Franklin Insured sets payout",
                    form.formatted("Franklin Insured Fund"),
                    "Franklin Coastal sets payout",
                    form.formatted("Franklin Coastal Fund"))
                .kind())
        .isEqualTo(Kind.NONE);
  }

  @Test
  void aFewChangedWordsMakeANearCopy() {
    String text = SampleTexts.text(2, 200);
    Likeness likeness = compare(text.replace("minister", "secretary"), text);

    assertThat(likeness.kind()).isEqualTo(Kind.NEAR_COPY);
    assertThat(likeness.similarity()).isBetween(0.5, 0.99);
  }

  @Test
  void theBeginningOfATextIsAnExcerpt() {
    String text = SampleTexts.text(3, 600);
    Likeness likeness = compare(text.substring(0, text.length() / 3), text);

    assertThat(likeness.kind()).isEqualTo(Kind.EXCERPT);
    assertThat(likeness.similarity()).isCloseTo(1, within(0.02));
  }

  @Test
  void aMuchLongerTextThatContainsTheEarlierOneSaysMore() {
    String text = SampleTexts.text(4, 600);

    assertThat(compare(text, text.substring(0, text.length() / 3)).kind()).isEqualTo(Kind.NONE);
  }

  @Test
  void theTemplateOfAnotherDayIsNoCopy() {
    String rates =
        "The central bank set its daily rates on %s. Overnight money traded at %s pct and the"
            + " three month rate was %s pct, traders in the capital said. The bank accepted bids for"
            + " %s million in its regular tender, which it announces each morning after the market"
            + " opens, and said the next tender would follow the usual calendar of the bank.";

    assertThat(
            compare(
                    rates.formatted("Tuesday", "4.1", "4.35", "812"),
                    rates.formatted("Monday", "4.2", "4.30", "790"))
                .kind())
        .isEqualTo(Kind.NONE);
  }

  @Test
  void aCorrectionIsNoCopy() {
    String text = SampleTexts.text(5, 150);
    String corrected = text.replace("bridge", "tunnel");

    assertThat(compare("River floods town", corrected, "River floods town", text).kind())
        .isEqualTo(Kind.NEAR_COPY);
    assertThat(
            compare("CORRECTED - River floods town", corrected, "River floods town", text).kind())
        .isEqualTo(Kind.NONE);
  }

  @Test
  void unrelatedTextsAreNoCopies() {
    assertThat(compare(SampleTexts.text(6, 300), SampleTexts.text(7, 300)).kind())
        .isEqualTo(Kind.NONE);
  }

  @Test
  void veryLongTextsAreComparedBySketches() {
    String text = SampleTexts.text(8, 8_000);
    int half = text.indexOf(' ', text.length() / 2);

    assertThat(compare(text.replace("judge", "jury"), text).kind()).isEqualTo(Kind.NEAR_COPY);
    assertThat(compare(text.substring(0, half), text).kind()).isNotEqualTo(Kind.NONE);
    assertThat(compare(SampleTexts.text(9, 8_000), text).kind()).isEqualTo(Kind.NONE);
  }

  @Test
  void versionsOfAnArticleShareTextOrTitle() {
    Fingerprint first = take.apply("River floods town", SampleTexts.text(1, 100), "");
    String grown = SampleTexts.text(1, 100) + SampleTexts.text(2, 200);

    assertThat(CompareTexts.areVersions(take.apply("Flood: what we know", grown, ""), first))
        .isTrue();
    assertThat(
            CompareTexts.areVersions(
                take.apply("River floods the town", SampleTexts.text(3, 100), ""), first))
        .isTrue();
    assertThat(
            CompareTexts.areVersions(
                take.apply("Markets close higher", SampleTexts.text(3, 100), ""), first))
        .isFalse();
  }

  private static final String REPORT =
      "The mayor of Alton said on Monday that 120 houses had been damaged when the river rose."
          + " The county sent 14 crews, and the school on Mill Road took in 300 people for the"
          + " night. Rail traffic to Barham stopped at 6.30 and will not resume before Thursday,"
          + " a spokesman for the line said, because 2 bridges have to be inspected first. Farmers"
          + " along the Wend fear for the harvest, which was worth 45 million dollars last year."
          + " The governor, Anna Holt, promised help without delay and will visit the town.";

  @Test
  void oneUpdatedFigureIsStillTheSameReport() {
    assertThat(compare(REPORT.replace("120 houses", "135 houses"), REPORT).kind())
        .isEqualTo(Kind.NEAR_COPY);
  }

  @Test
  void theSameReportOfAnotherDayIsNoCopy() {
    String other =
        REPORT
            .replace("Monday", "Friday")
            .replace("120", "80")
            .replace("14 crews", "9 crews")
            .replace("300", "150")
            .replace("45 million", "52 million");

    assertThat(compare(other, REPORT).kind()).isEqualTo(Kind.NONE);
  }

  @Test
  void anotherFirstSentenceWithFiguresOfItsOwnIsStillTheSameReport() {
    String body = REPORT.substring(REPORT.indexOf("The county"));
    String lead = "Heavy rain left parts of Alton under 3 feet of water early in the week. ";

    assertThat(compare(lead + body, REPORT).kind()).isEqualTo(Kind.NEAR_COPY);
  }

  @Test
  void aSentenceOfAnotherAgencyMakesNoNewReport() {
    String more = " Insurers put the damage at 8 million dollars, the agency Meridian reported.";

    assertThat(compare(REPORT + more, REPORT).kind()).isEqualTo(Kind.NEAR_COPY);
  }

  @Test
  void aTableWithOtherFiguresIsNoCopy() {
    StringBuilder table = new StringBuilder("Closing prices of grain in dollars a bushel follow.");
    for (int i = 0; i < 30; i++) {
      table.append(" Wheat grade ").append(i).append(" closed ").append(100 + 7 * i).append(" up.");
    }

    assertThat(compare(table.toString().replace("closed 1", "closed 2"), table.toString()).kind())
        .isEqualTo(Kind.NONE);
  }
}
