package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.Entity;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractClaimsTest {

  private static Claim counted(List<Claim> claims) {
    return claims.stream().filter(claim -> claim.quantity() != null).findFirst().orElseThrow();
  }

  private static Claim.Quantity quantity(Claim claim) {
    return Objects.requireNonNull(claim.quantity());
  }

  @Test
  void fillsTheFrameOfACount() {
    String body = "Rescuers said the earthquake killed at least 45 people in Nepal on Thursday.";
    Entity nepal = PlainText.entity(body, "wd:Q837", Entity.Type.LOCATION, "Nepal");
    Claim claim = counted(PlainText.claims(body, nepal));
    assertThat(claim.frame())
        .isEqualTo(new Claim.Frame(null, "earthquake", "KILL", "kill", "people", "wd:Q837"));
    assertThat(claim.quantity())
        .isEqualTo(new Claim.Quantity(45.0, null, 45.0, "people", "at least"));
    assertThat(claim.speaker()).isEqualTo(new Claim.Speaker(null, "Rescuers"));
    assertThat(claim.cue()).isEqualTo("say");
    assertThat(Objects.requireNonNull(claim.time()).from()).hasToString("2025-01-30T00:00:00Z");
    assertThat(claim.text())
        .isEqualTo("The earthquake killed at least 45 people in Nepal on 30 January 2025");
    assertThat(claim.sourceSpan().text()).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The flood killed 30 people in the valley.",
        "At least 30 people died in the flood in the valley.",
        "The death toll from the flood rose to 30 in the valley.",
        "The flood left 30 dead in the valley on Friday.",
        "The flood in the valley claimed 30 lives, officials said.",
        "Officials reported 30 deaths in the flood in the valley.",
      })
  void differentWordsOfOneTollHaveOneFrame(String body) {
    Claim claim = counted(PlainText.claims(body));
    assertThat(claim.frame().predicateClass()).isEqualTo("KILL");
    assertThat(claim.frame().object()).isEqualTo("people");
    assertThat(quantity(claim).point()).isEqualTo(30);
  }

  @Test
  void nounsAndVerbsOfOneEventHaveOneClass() {
    String body =
        "President Ana Diaz suspended several rights in May, leading to the detention of about"
            + " 84,000 people across the country.";
    Entity diaz = PlainText.entity(body, "wd:Q5", Entity.Type.PERSON, "Ana Diaz");
    Claim claim = counted(PlainText.claims(body, diaz));
    assertThat(claim.frame().predicateClass()).isEqualTo("CONFINE");
    assertThat(claim.frame().subjectId()).isEqualTo("wd:Q5");
    assertThat(quantity(claim).low()).isEqualTo(79_800);
  }

  @Test
  void aPronounBecomesTheNameWhenOnlyOneCanBeMeant() {
    String body =
        "Prime Minister Ana Diaz met union leaders in Lima. She promised to hire 300 teachers.";
    Entity diaz = PlainText.entity(body, "wd:Q5", Entity.Type.PERSON, "Ana Diaz");
    assertThat(PlainText.claims(body, diaz))
        .extracting(Claim::text)
        .contains("Ana Diaz promised to hire 300 teachers");
  }

  @Test
  void aPronounThatMayBeEitherIsNotSureEnoughToBeGrouped() {
    String body =
        "Ana Diaz met Karl Berg in Lima. He said nothing. She signed 3 treaties with the union.";
    Entity diaz = PlainText.entity(body, "wd:Q5", Entity.Type.PERSON, "Ana Diaz");
    Entity berg = PlainText.entity(body, "wd:Q6", Entity.Type.PERSON, "Karl Berg");
    assertThat(PlainText.claims(body, diaz, berg))
        .filteredOn(claim -> claim.text().contains("signed"))
        .allSatisfy(claim -> assertThat(claim.confidence()).isLessThan(0.5));
  }

  @Test
  void aQuotationIsAClaimOfItsOwn() {
    String body = "\u201CWe will rebuild every single house in the valley,\u201D said Diaz.";
    Entity diaz = PlainText.entity(body, "wd:Q5", Entity.Type.PERSON, "Diaz");
    assertThat(
            PlainText.claims(
                body, new Entity("wd:Q5", "Ana Diaz", Entity.Type.PERSON, 1, 1, diaz.mentions())))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.quote())
                  .isEqualTo("We will rebuild every single house in the valley");
              assertThat(claim.speaker()).isEqualTo(new Claim.Speaker("wd:Q5", "Ana Diaz"));
              assertThat(claim.sourceSpan().text()).isEqualTo(body);
            });
  }

  @Test
  void aPullQuoteAndARepeatedLineGiveNothingNew() {
    String quote = "\u201CWe will rebuild every single house in the valley\u201D";
    String line = "The storm killed 12 people in Lima.";
    String body =
        quote + "\n" + quote + "\n" + line + "\n" + line + "\n" + quote + ", said Ana Diaz.";
    Entity diaz = PlainText.entity(body, "wd:Q5", Entity.Type.PERSON, "Ana Diaz");
    List<Claim> claims = PlainText.claims(body, diaz);
    assertThat(claims).hasSize(2);
    assertThat(claims)
        .filteredOn(claim -> claim.quote() != null)
        .singleElement()
        .satisfies(claim -> assertThat(claim.speaker()).isNotNull());
  }

  @Test
  void spansPointIntoTheBody() {
    String body =
        "It rained.\nThe storm killed 12 people in Lima. \u201CThis was the worst storm in thirty"
            + " years,\u201D said Ana Diaz.";
    Entity diaz = PlainText.entity(body, "wd:Q5", Entity.Type.PERSON, "Ana Diaz");
    assertThat(PlainText.claims(body, diaz))
        .hasSize(2)
        .allSatisfy(
            claim ->
                assertThat(body.substring(claim.sourceSpan().start(), claim.sourceSpan().end()))
                    .isEqualTo(claim.sourceSpan().text()));
  }

  @Test
  void noTextIsLongerThanTwentyFiveWords() {
    String body =
        "After weeks of heavy rain in the north of the country, which had already closed many roads"
            + " and schools, the swollen river broke through a dam near the old town, killing at least"
            + " 12 people, injuring more than 40 others, and leaving hundreds of families in the"
            + " district without water, power and a roof over their heads, officials said.";
    assertThat(PlainText.claims(body))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.text().split(" ")).hasSizeLessThanOrEqualTo(25));
  }

  @Test
  void questionsHeadlinesAndListsGiveNothing() {
    String body =
        "Did the storm kill 12 people in Lima?\nMost Read Stories 12 People 40 Homes\nSPORTS | LIMA |"
            + " 12 PEOPLE | MORE";
    assertThat(PlainText.claims(body)).isEmpty();
  }

  @Test
  void quotationsAndNumbersAreFoundInOtherLanguages() {
    String spanish =
        "Al menos 45 personas murieron en el terremoto. \u201CVamos a reconstruir todas las casas del"
            + " valle\u201D, dijo la alcaldesa.";
    assertThat(PlainText.claims("es", spanish))
        .anySatisfy(claim -> assertThat(claim.frame().predicateClass()).isEqualTo("KILL"))
        .anySatisfy(claim -> assertThat(claim.quote()).startsWith("Vamos a reconstruir"));
    String german =
        "Bei dem Erdbeben starben mindestens 45 Menschen. In der Stadt gab es 120 Verletzte.";
    assertThat(PlainText.claims("de", german))
        .extracting(claim -> claim.frame().predicateClass())
        .containsExactly("KILL", "HURT");
  }

  @Test
  void anEmptyBodyGivesNothing() {
    assertThat(PlainText.claims("")).isEmpty();
  }

  @Test
  void noiseOfAnyKindIsSurvivedAndBounded() {
    Random random = new Random(11);
    String alphabet = "ab ,.\"\u201C\u201D\u00AB'\u201912$%\n-\u2013said 3 people killed(";
    for (int round = 0; round < 200; round++) {
      StringBuilder body = new StringBuilder();
      for (int i = 0; i < 600; i++) {
        body.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(PlainText.claims(body.toString())).hasSizeLessThanOrEqualTo(40);
    }
  }

  @Test
  void manyClaimsAreCutToTheWorthiest() {
    StringBuilder body = new StringBuilder();
    for (int i = 10; i < 400; i++) {
      body.append("The storm killed ").append(i).append(" people in Lima. ");
    }
    assertThat(PlainText.claims(body.toString().strip())).hasSize(SelectClaims.MAX_CLAIMS);
  }

  @Test
  void oneInstanceServesManyThreadsWithTheSameResult() throws Exception {
    String body =
        "The storm killed 12 people in Lima. \u201CWe lost all we had,\u201D said Ana Diaz.";
    List<Claim> expected = PlainText.claims(body);
    ExtractClaims shared = new ExtractClaims();
    var pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Claim>>> runs =
          java.util.stream.IntStream.range(0, 50)
              .mapToObj(
                  i ->
                      pool.submit(
                          () ->
                              shared.extract(
                                  PlainText.article("en", body),
                                  PlainText.analysed("en", ""),
                                  PlainText.analysed("en", body),
                                  List.of())))
              .toList();
      for (Future<List<Claim>> run : runs) {
        assertThat(run.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdown();
    }
  }
}
