package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstNamesTest {

  private static FoundName name(String name) {
    return NamedText.of("They met " + name + " there.").naming(NameType.PERSON, name).names.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Bill Weston, Bill Weston, true",
    "Bill Weston, B. Weston, true",
    "B. Weston, Bill Weston, true",
    "Bill Weston, M. Weston, false",
    "Bill Weston, Mary Weston, false",
    "Bill John Weston, Bill Weston, true",
    "Bill Weston, Bill John Weston, true",
    "Bill John Weston, Bill Mark Weston, false",
    "Weston, Mary Weston, true",
  })
  void agree(String person, String name, boolean agree) {
    assertThat(FirstNames.agree(new NameCluster(name(person)), name(name))).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({
    "Bill Weston, weston",
    "Bill Weston Jr, weston",
    "Bill Weston III, weston",
    "Bill Weston-Hall, weston hall; hall",
  })
  void calledAlone(String name, String surnames) {
    assertThat(FirstNames.surnames(name(name))).containsExactly(surnames.split("; ", -1));
  }
}
