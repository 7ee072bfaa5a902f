package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.Entity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeModalityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Bank dismissed 400 employees in Berlin.               | FACT       | AFFIRMED",
        "Acme Bank did not dismiss 400 employees in Berlin.         | FACT       | DENIED",
        "Acme Bank never dismissed 400 employees in Berlin.         | FACT       | DENIED",
        "Acme Bank will dismiss 400 employees in Berlin.            | FUTURE     | AFFIRMED",
        "Acme Bank is expected to dismiss 400 employees in Berlin.  | FUTURE     | AFFIRMED",
        "Acme Bank plans to dismiss 400 employees in Berlin.        | PROPOSAL   | AFFIRMED",
        "Acme Bank could dismiss 400 employees in Berlin.           | PROPOSAL   | AFFIRMED",
        "Acme Bank allegedly dismissed 400 employees in Berlin.     | ALLEGATION | AFFIRMED",
        "Acme Bank denied that it had dismissed 400 employees.      | FACT       | DENIED",
      })
  void readsItFromTheWordsBeforeThePredicate(
      String body, Claim.Modality modality, Claim.Polarity polarity) {
    Entity bank = PlainText.entity(body, "wd:Q1", Entity.Type.ORGANIZATION, "Acme Bank");
    List<Claim> claims = PlainText.claims(body, bank);
    assertThat(claims).as(body).isNotEmpty();
    Claim claim =
        claims.stream().filter(c -> c.quantity() != null).findFirst().orElse(claims.get(0));
    assertThat(claim.modality()).isEqualTo(modality);
    assertThat(claim.polarity()).isEqualTo(polarity);
  }
}
