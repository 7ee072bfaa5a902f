package dev.tidings.enrich.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectTest {

  @ParameterizedTest
  @EnumSource(Subject.class)
  void isFoundByItsNameInTopics(Subject subject) {
    assertThat(Subject.of(subject.slug())).contains(subject);
    assertThat(subject.slug()).matches("[a-z-]+");
    assertThat(subject.label()).isNotEmpty();
  }

  @Test
  void isFoundByIptcsCode() {
    assertThat(Subject.of("15000000")).contains(Subject.SPORT);
    assertThat(Subject.SPORT.code()).isEqualTo("15000000");
    assertThat(Subject.of("sports")).isEmpty();
    assertThat(Subject.of("")).as("unclassified has no code").isEmpty();
  }

  @Test
  void codesAreEightDigitsAndEachIsOne() {
    assertThat(Arrays.stream(Subject.values()).filter(s -> s != Subject.UNCLASSIFIED))
        .hasSize(17)
        .extracting(Subject::code)
        .allMatch(code -> code.matches("\\d{8}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void wordListsHaveNoRemarksAndMustBeThere() {
    List<String> lines = WordLists.lines("topic-words-en.txt");
    assertThat(lines).isNotEmpty().noneMatch(line -> line.isEmpty() || line.startsWith("#"));
    assertThatThrownBy(() -> WordLists.lines("none.txt")).hasMessageContaining("none.txt");
  }

  @Test
  void recordsFromBeforeThereWereTopicsHaveNone() {
    assertThat(new ScoredSubject(Subject.SPORT, 0.5, null).topics()).isEmpty();
  }
}
