package dev.tidings.enrich.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The Hague            | hague                | hague
          U.S. State Dept.     | us state dept        | us-state-dept
          São  Tomé-et-Príncipe | sao tome et principe | sao-tome-et-principe
          O’Neill, Jr.         | oneill jr            | oneill-jr
          AT&T                 | at&t                 | at-t
          `Lima - `            | lima                 | lima
          ` -Lima`             | lima                 | lima
          `Lima!`              | lima!                | lima-
          ÉCOLE ZÜRICH         | ecole zurich         | ecole-zurich
          ŁÓDŹ                 | łodz                 | łodz
          The                  | the                  | the
          """)
  void bringsSpellingsTogether(String name, String folded, String slug) {
    assertThat(FoldName.fold(name)).isEqualTo(folded);
    assertThat(FoldName.slug(name)).isEqualTo(slug);
  }
}
