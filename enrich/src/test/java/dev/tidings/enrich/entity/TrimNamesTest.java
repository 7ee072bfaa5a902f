package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrimNamesTest {
  private static final NameTable TABLE = NameTable.load();

  private static List<FoundName> trim(String sentence, Span span) {
    return new TrimNames(TABLE).trim(NamedText.of(sentence).document, List.of(List.of(span)));
  }

  @Test
  void anArticleWithACapitalAmidASentenceIsPartOfWhatIsMentionedButNotOfTheName() {
    FoundName name =
        trim("They read The Zorvan Post.", new Span(2, 5, NameType.ORGANIZATION)).get(0);
    assertThat(name.begin).isEqualTo(2);
    assertThat(name.first).isEqualTo(3);
    assertThat(name.surface).isEqualTo("Zorvan Post");
  }

  @Test
  void otherArticlesAreNot() {
    assertThat(trim("They read the Zorvan Post.", new Span(2, 5, NameType.ORGANIZATION)).get(0))
        .extracting(name -> name.begin)
        .isEqualTo(3);
    assertThat(trim("The Zorvan Post was sold.", new Span(0, 3, NameType.ORGANIZATION)).get(0))
        .extracting(name -> name.begin)
        .isEqualTo(1);
  }

  @Test
  void officesAndPeoplesStandBeforeAPersonsName() {
    List<FoundName> names =
        trim("So did Salvadoran President Nayib Bukele.", new Span(2, 6, NameType.PERSON));
    assertThat(names)
        .extracting(name -> name.surface)
        .containsExactly("Salvadoran", "Nayib Bukele");
  }
}
