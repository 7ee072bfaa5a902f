package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That a claim's text has its own subject, is no fragment, and says what its sentence says. */
class StandAloneTextTest {

  private static List<String> texts(String body, Entity... entities) {
    return PlainText.claims(body, entities).stream().map(Claim::text).toList();
  }

  @Test
  void aRelativeClauseIsNotTheSubject() {
    String body =
        "The agency Acme, which counts suspected cases across the whole continent and in the"
            + " islands, speaks of over 17,000 cases and of 517 deaths this week alone.";
    assertThat(PlainText.claims(body))
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              assertThat(claim.text()).startsWith("The agency Acme");
              assertThat(claim.speaker()).isNull();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The bank, which serves nearly half of all technology and science companies that are backed by venture capital, sold $21 billion of securities at a loss. | The bank \u2026 sold $21 billion",
        "Anna Hall, 62, of the University of Lima, takes 40 percent of the money that comes with the award for her work on proteins and on their many shapes. | Anna Hall \u2026 takes 40 percent",
        "Several guests, Ana Diaz among them, wore 300 red pins in the hall where the prizes were given, and the evening began some minutes later than planned. | Several guests \u2026 wore 300 red pins",
        "The Acme yard, the Danish owner of the 12 ships that lay in the canal for six days, paid $40 million to the crews and to the companies affected. | The Acme yard \u2026 paid $40 million",
        "Miners who come from the north of the country and work in the pits of Lima earned 40 dollars a day. | Miners who come",
      })
  void theSubjectIsFoundOverWhatIsInserted(String body, String text) {
    assertThat(texts(body)).anySatisfy(found -> assertThat(found).startsWith(text.strip()));
  }

  @Test
  void theSecondVerbSharesTheSubjectOfTheFirst() {
    String body =
        "Mayor Ana Diaz greeted the dawn with a promise of renewal after the Lima Party won a"
            + " majority in the vote of this week and ended 14 years of military government.";
    Entity party = PlainText.entity(body, "wd:Q7", Entity.Type.ORGANIZATION, "Lima Party");
    assertThat(texts(body, party))
        .anySatisfy(text -> assertThat(text).endsWith("ended 14 years of military government"))
        .noneSatisfy(text -> assertThat(text).startsWith("Mayor Ana Diaz \u2026 ended"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officials would not say whether 300 people had died in the flood.",
        "The start-ups did not know how they would pay 300 workers.",
        "Ana Diaz said it was impossible to know how far the 300 figures would rise.",
      })
  void aQuestionIsNotAStatement(String body) {
    assertThat(texts(body))
        .noneSatisfy(text -> assertThat(text).startsWith("Whether"))
        .noneSatisfy(text -> assertThat(text).startsWith("How"));
  }

  @Test
  void asManyAsStaysWhole() {
    assertThat(texts("As many as 20 people died in the flood in Lima."))
        .containsExactly("As many as 20 people died in the flood in Lima");
  }

  @Test
  void anEmptyItIsNobody() {
    String body = "It could be some time before all 300 systems recovered, Ana Diaz said.";
    Entity diaz = PlainText.entity(body, "wd:Q5", Entity.Type.PERSON, "Ana Diaz");
    assertThat(texts(body, diaz)).noneSatisfy(text -> assertThat(text).startsWith("Ana Diaz"));
  }

  @Test
  void onlyThePronounOfThePredicateBecomesAName() {
    String body = "Ana Diaz met the union in Lima. On Sunday she begins a tour of 3 ports.";
    Entity diaz = PlainText.entity(body, "wd:Q5", Entity.Type.PERSON, "Ana Diaz");
    assertThat(texts(body, diaz)).contains("On 2 February 2025 Ana Diaz begins a tour of 3 ports");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fund has promised 300 customers their money by Monday. | by 3 February 2025",
        "The state sought a buyer for 3 banks before business begins on Monday. | on 3 February 2025",
        "More than 300 cases were found, which exceeds last year's total. | exceeds 2024's total",
        "The firm will pay 300 workers within the next week. | within the next week",
        "The tower holds 300 people today. | 300 people today",
      })
  void timesAreWrittenAsTheyAreMeant(String body, String text) {
    assertThat(texts(body)).anySatisfy(found -> assertThat(found).contains(text.strip()));
  }

  @Test
  void whatIsUnlikelyIsDenied() {
    String body = "Officials think that it is unlikely that Ana Diaz has cholera.";
    Entity diaz = PlainText.entity(body, "wd:Q5", Entity.Type.PERSON, "Ana Diaz");
    assertThat(PlainText.claims(body, diaz))
        .filteredOn(claim -> claim.frame().predicateClass().equals("HAVE"))
        .allSatisfy(claim -> assertThat(claim.polarity()).isEqualTo(Claim.Polarity.DENIED));
  }

  @Test
  void whatIsLikelyIsNotStatedAsAFact() {
    assertThat(PlainText.claims("More bodies were likely to be found in the car parks of Lima."))
        .allSatisfy(claim -> assertThat(claim.modality()).isEqualTo(Claim.Modality.FUTURE));
    assertThat(PlainText.claims("Losses are likely to exceed $2 billion in Lima."))
        .allSatisfy(claim -> assertThat(claim.modality()).isEqualTo(Claim.Modality.FACT));
  }
}
