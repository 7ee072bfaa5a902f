package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.FindAnchors.Anchor;
import dev.tidings.enrich.claim.FrameStatement.Argument;
import dev.tidings.enrich.claim.ResolveNames.Referent;
import dev.tidings.enrich.entity.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What makes a claim worth more or less than "The union closed the port", and more or less sure.
 */
class WorthTest {

  private static final Entity DIAZ =
      new Entity("diaz", "Ana Diaz", Entity.Type.PERSON, 1, 1, List.of());
  private static final Claim.Frame FRAME =
      new Claim.Frame(null, "union", "SHUT", "close", "port", null);
  private static final Argument UNION = new Argument(0, 2, null, "union", false);
  private static final Amount COUNT =
      new Amount(3, 5, new Claim.Quantity(12.0, 12.0, 12.0, "port", null), 4);
  private static final Amount HOURS =
      new Amount(3, 5, new Claim.Quantity(12.0, 12.0, 12.0, "hour", null), 4);

  private static Statement statement(String text, Claim.@Nullable Speaker speaker) {
    Words words = PlainText.words(text);
    return new Statement(
        words,
        0,
        words.size(),
        Arrays.asList(new Entity[words.size()]),
        new BitSet(),
        List.of(),
        new ReadTimes(LocalDate.of(2025, 2, 1)).read(words),
        speaker,
        null);
  }

  private static Anchor anchor(String group, @Nullable Amount amount, boolean main) {
    Predicates.Predicate verb = new Predicates.Predicate(group, "close", InflectVerb.Form.PAST);
    return new Anchor(new VerbPhrase(2, 2, verb, true, false, false), amount, main, null);
  }

  private static double worth(
      @Nullable Amount amount, Claim.Frame frame, Statement statement, Argument named) {
    Anchor anchor = anchor(frame.predicateClass(), amount, true);
    return Worth.ofClaim(0.5, anchor, amount, frame, statement, named);
  }

  private static double worth(Claim.Frame frame) {
    return worth(null, frame, statement("The union closed the port", null), UNION);
  }

  private static double worth(String text) {
    return worth(null, FRAME, statement(text, null), UNION);
  }

  private static Claim.Frame frame(
      @Nullable String subjectId, String group, @Nullable String object, @Nullable String place) {
    return new Claim.Frame(subjectId, "union", group, "close", object, place);
  }

  @Test
  void aNumberIsWorthMoreAndACountMoreThanAMeasure() {
    Statement statement = statement("The union closed the port", null);
    assertThat(worth(HOURS, FRAME, statement, UNION)).isGreaterThan(worth(FRAME));
    assertThat(worth(COUNT, FRAME, statement, UNION))
        .isGreaterThan(worth(HOURS, FRAME, statement, UNION));
    Claim.Frame toll = frame(null, "KILL", "port", null);
    assertThat(worth(COUNT, toll, statement, UNION))
        .isGreaterThan(worth(COUNT, FRAME, statement, UNION));
    assertThat(worth(toll)).isEqualTo(worth(FRAME));
  }

  @Test
  void whoAndWhatAndWhereAreWorthMoreWhenTheyAreKnown() {
    assertThat(worth(frame("diaz", "SHUT", "port", null))).isGreaterThan(worth(FRAME));
    assertThat(worth(frame(null, "SHUT", "wd:Q1", null))).isGreaterThan(worth(FRAME));
    assertThat(worth(frame(null, "SHUT", null, null))).isLessThan(worth(FRAME));
    assertThat(worth(frame(null, "SHUT", "port", "lima"))).isGreaterThan(worth(FRAME));
  }

  @Test
  void aSpeakerAndATimeAreWorthMore() {
    Statement said = statement("The union closed the port", new Claim.Speaker(null, "Police"));
    assertThat(worth(null, FRAME, said, UNION)).isGreaterThan(worth(FRAME));
    assertThat(worth("The union closed the port on Friday")).isGreaterThan(worth(FRAME));
  }

  @Test
  void whatCarriesTheSentenceIsWorthMore() {
    Statement statement = statement("The union closed the port", null);
    assertThat(Worth.ofClaim(0.5, anchor("SHUT", null, false), null, FRAME, statement, UNION))
        .isLessThan(worth(FRAME));
    assertThat(worth(frame(null, "BE", "port", null))).isLessThan(worth(FRAME));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The union could close the port",
        "The union might close the port",
        "The union perhaps closed the port",
        "The union closed a complex port",
        "The union closed a port, which underscores its stance",
      })
  void commentIsWorthLess(String text) {
    assertThat(worth(text)).isLessThan(worth(FRAME));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Its union closed the port",
        "This union closed the port",
        "Such union closed the port",
        "They closed the port",
        "Most closed the port",
      })
  void whatNobodyCanTellIsWorthLess(String text) {
    assertThat(worth(text)).isLessThan(worth(FRAME));
    Argument named = new Argument(0, 2, "acme", "Acme", false);
    assertThat(worth(null, FRAME, statement(text, null), named)).isEqualTo(worth(FRAME));
  }

  private static double confidence(
      String group, boolean main, Argument subject, boolean resolved, @Nullable Referent referent) {
    Statement statement = statement("The union closed the port", null);
    return Worth.confidence(statement, anchor(group, null, main), subject, resolved, referent);
  }

  @Test
  void aClaimIsSureByWhatIsKnownOfItsSubject() {
    double plain = confidence("SHUT", true, UNION, true, null);
    Argument acme = new Argument(0, 2, "acme", "Acme", false);
    assertThat(confidence("SHUT", true, acme, true, null)).isGreaterThan(plain);
    assertThat(confidence("SHUT", true, Argument.NONE, true, null)).isLessThan(plain);
    assertThat(confidence("SHUT", true, UNION, false, null)).isEqualTo(Worth.UNKNOWN_SUBJECT);
    assertThat(confidence("SHUT", true, UNION, true, new Referent(DIAZ, true))).isEqualTo(plain);
    assertThat(confidence("SHUT", true, UNION, true, new Referent(DIAZ, false))).isLessThan(0.5);
    assertThat(confidence("SHUT", false, UNION, true, null)).isLessThan(plain);
    assertThat(confidence("BE", true, UNION, true, null)).isLessThan(plain);
  }

  @Test
  void aVeryLongSentenceIsLessSure() {
    Statement longer = statement("The union closed the port " + "and left ".repeat(30), null);
    assertThat(Worth.confidence(longer, anchor("SHUT", null, true), UNION, true, null))
        .isLessThan(confidence("SHUT", true, UNION, true, null));
  }

  @Test
  void threeDigitsAreKept() {
    assertThat(Worth.round(0.12345)).isEqualTo(0.123);
    assertThat(Worth.round(0.1236)).isEqualTo(0.124);
  }
}
