package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that count though nobody tagged them. */
class RecallNamesTest {

  private static final NameTable TABLE =
      NameTable.of(
          List.of(
              "Q1\tLOC\tZorvania|ZOR\t100000\tc\t",
              "Q2\tLOC\tSmallia\t99999\tc\t",
              "Q3\tLOC\tUK\t200000\tc\t",
              "Q4\tLOC\tMali\t200000\tc\t",
              "Q5\tLOC\tGrandville\t80000\tt\tZorvania",
              "Q6\tLOC\tLittleville\t79999\tt\tZorvania",
              "Q7\tLOC\tBigto\t90000\tt\tZorvania",
              "Q8\tORG\tHarbour Union of Old Lima\t10\th\t",
              "Q9\tPER\tBill Chosen\t10\th\t",
              "Q10\tPER\tAna Diaz\t10\to\t",
              "Q11\tPER\tMadonnina\t10\to\t",
              "Q12\tORG\tTarget\t10\th\t",
              "Q13\tORG\tLima Six Five Four Two One\t10\th\t",
              "Q14\tORG\tHarbour\t10\th\t"));

  private static List<String> recall(NamedText text) {
    int found = text.names.size();
    new RecallNames(TABLE).recall(text.document, text.names);
    return text.names.stream().skip(found).map(name -> name.surface + " " + name.type).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "They went to Zorvania today., Zorvania LOCATION",
    "They went to the UK today., UK LOCATION",
    "They went to Grandville today., Grandville LOCATION",
    "So said Ana Diaz today., Ana Diaz PERSON",
    "They met the Salvadoran men., Salvadoran OTHER",
    "They met the Harbour men today., Harbour ORGANIZATION",
  })
  void whatIsKnownWellEnough(String body, String name) {
    assertThat(recall(NamedText.of(body))).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "They went to Smallia today.",
    "They went to Mali today.",
    "They went to ZOR today.",
    "They went to Littleville today.",
    "They went to Bigto today.",
    "So said Bill Chosen today.",
    "So said Madonnina today.",
    "They went to Target today.",
    "They went to zorvania today.",
    "They went to ZORVANIA today.",
    "THEY WENT TO ZORVANIA TODAY.",
  })
  void whatIsNot(String body) {
    assertThat(recall(NamedText.of(body))).isEmpty();
  }

  @Test
  void theLongestNameIsMeantUpToFiveWords() {
    assertThat(recall(NamedText.of("They met the Harbour Union of Old Lima today.")))
        .containsExactly("Harbour Union of Old Lima ORGANIZATION");
    assertThat(recall(NamedText.of("They met the Lima Six Five Four Two One today."))).isEmpty();
  }

  @Test
  void whatBelongsToANameStaysThere() {
    assertThat(
            recall(
                NamedText.of("They read the Zorvania Post today.")
                    .naming(NameType.ORGANIZATION, "Zorvania Post")))
        .isEmpty();
    assertThat(recall(NamedText.of("So said Bill Zorvania today.").naming(NameType.PERSON, "Bill")))
        .isEmpty();
  }

  @Test
  void eachIsTakenOnce() {
    NamedText text = NamedText.of("They left Zorvania for Zorvania.");
    assertThat(recall(text)).containsExactly("Zorvania LOCATION", "Zorvania LOCATION");
    assertThat(recall(text)).isEmpty();
  }
}
