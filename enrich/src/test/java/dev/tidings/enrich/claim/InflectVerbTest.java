package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectVerbTest {

  @ParameterizedTest
  @CsvSource({
    "kill, kill kills killed killing",
    "destroy, destroy destroys destroyed destroying",
    "bury, bury buries buried burying",
    "seize, seize seizes seized seizing",
    "reach, reach reaches reached reaching",
    "free, free frees freed freeing",
  })
  void formsRegularVerbs(String lemma, String forms) {
    assertThat(InflectVerb.inflect(lemma))
        .extracting(InflectVerb.Inflected::text)
        .containsExactly(forms.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"begin:begins,beginning,began,begun | PRESENT ING PAST PAST"})
  void tellsTheFormsOfIrregularVerbs(String entry, String forms) {
    assertThat(InflectVerb.inflect(entry))
        .extracting(inflected -> inflected.form().name())
        .containsExactly(("BASE " + forms).split(" "));
  }
}
