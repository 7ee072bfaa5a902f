package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinMisspeltTest {

  @ParameterizedTest
  @CsvSource({
    "aragua, agua, true",
    "aragua, aragua, true",
    "aragua, aga, false",
    "abcd, badc, false",
    "abcd, abxx, true",
    "abcd, axxx, false",
    "abc, abcde, true",
    "abc, abcdef, false",
    "abcdef, abc, false",
  })
  void twoLettersMayDiffer(String one, String other, boolean near) {
    assertThat(JoinMisspelt.isNear(one, other)).isEqualTo(near);
  }

  /** Each name and how often it is written so. */
  private static List<String> join(NameTable table, String text, String... names) {
    List<NameCluster> clusters = new ArrayList<>();
    for (String name : names) {
      NamedText named = NamedText.of(text).naming(NameType.ORGANIZATION, name);
      NameCluster cluster = new NameCluster(named.names.get(0));
      named.names.stream().skip(1).forEach(cluster::add);
      clusters.add(cluster);
    }
    return new JoinMisspelt(table)
        .join(clusters).stream()
            .map(cluster -> cluster.surface() + " " + cluster.names.size())
            .toList();
  }

  private static final NameTable NOTHING_KNOWN = NameTable.of(List.of());

  @Test
  void theFormThatIsWrittenMoreOftenIsRight() {
    assertThat(
            join(
                NOTHING_KNOWN,
                "Tren de Agua came. Tren de Aragua left. Tren de Aragua went.",
                "Tren de Agua",
                "Tren de Aragua"))
        .containsExactly("Tren de Aragua 3");
  }

  @Test
  void aKnownFormIsRightHoweverSeldom() {
    assertThat(
            join(
                NameTable.of(List.of("Q1\tORG\tTren de Agua\t300\t\t")),
                "Tren de Agua came. Tren de Aragua left. Tren de Aragua went.",
                "Tren de Agua",
                "Tren de Aragua"))
        .containsExactly("Tren de Agua 3");
  }

  @Test
  void twoKnownFormsAreTwoThings() {
    assertThat(
            join(
                NameTable.of(
                    List.of("Q1\tORG\tTren de Agua\t300\t\t", "Q2\tORG\tTren de Aragua\t300\t\t")),
                "Tren de Agua came. Tren de Aragua left.",
                "Tren de Agua",
                "Tren de Aragua"))
        .hasSize(2);
  }

  @Test
  void shortNamesSingleWordsAndNumbersAreNotCompared() {
    assertThat(join(NOTHING_KNOWN, "Ab Cdefg left. Ab Cdefh went.", "Ab Cdefg", "Ab Cdefh"))
        .hasSize(2);
    assertThat(join(NOTHING_KNOWN, "Aragonesia left. Aragonesis went.", "Aragonesia", "Aragonesis"))
        .hasSize(2);
    assertThat(
            join(
                NOTHING_KNOWN,
                "Formula Racing 1 left. Formula Racing 2 went.",
                "Formula Racing 1",
                "Formula Racing 2"))
        .hasSize(2);
  }

  @Test
  void theFirstWordMustBeTheSame() {
    assertThat(
            join(
                NOTHING_KNOWN,
                "Tran de Aragua left. Tren de Aragua went.",
                "Tran de Aragua",
                "Tren de Aragua"))
        .hasSize(2);
  }
}
