package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTallyTest {
  private final EntityTally tally = new EntityTally();

  private static NamedEntity named(String id, String name, String... spellings) {
    return new NamedEntity(id, name, Entity.Type.PERSON, List.of(spellings));
  }

  @Test
  void thoseThatMostArticlesNameComeFirst() {
    tally.add(List.of(named("b", "B"), named("a", "A")));
    tally.add(List.of(named("c", "C")));
    tally.add(List.of(named("c", "C")));
    assertThat(tally.mostShared(9))
        .extracting(Story.SharedEntity::id)
        .containsExactly("c", "a", "b");
    assertThat(tally.mostShared(9))
        .extracting(Story.SharedEntity::articles)
        .containsExactly(2, 1, 1);
    assertThat(tally.mostShared(1)).hasSize(1);
  }

  @Test
  void anEntityHasTheNameThatMostArticlesUseAndFiveOthersAtMost() {
    tally.add(List.of(named("a", "Ana", "Ms. Diaz", "Diaz")));
    tally.add(List.of(named("a", "Ana Diaz", "Ana", "Diaz")));
    tally.add(List.of(named("a", "Ana Diaz", "A. Diaz", "Doña Ana", "Anita", "Ana D.")));
    Story.SharedEntity entity = tally.mostShared(1).get(0);
    assertThat(entity.name()).isEqualTo("Ana Diaz");
    assertThat(entity.variants()).hasSize(5).startsWith("Ana", "Diaz").doesNotHaveDuplicates();
    assertThat(entity.type()).isEqualTo(Entity.Type.PERSON);
  }

  @Test
  void whatLeavesIsAsIfItHadNeverCome() {
    List<NamedEntity> going =
        List.of(
            new NamedEntity("a", "Acme Inc.", Entity.Type.ORGANIZATION, List.of("ACME")),
            named("b", "B"));
    tally.add(going);
    tally.add(List.of(new NamedEntity("a", "Acme", Entity.Type.OTHER, List.of())));
    tally.remove(going);
    tally.remove(List.of(named("z", "never there")));
    assertThat(tally.mostShared(9))
        .containsExactly(new Story.SharedEntity("a", "Acme", Entity.Type.OTHER, 1, List.of()));
  }

  @Test
  void sharedAreThoseThatAnotherArticleHasToo() {
    List<NamedEntity> article = List.of(named("b", "B"), named("a", "A"), named("c", "C"));
    tally.add(article);
    tally.add(List.of(named("a", "A"), named("b", "B")));
    assertThat(tally.shared(article, 9)).containsExactly("B", "A");
    assertThat(tally.shared(article, 1)).containsExactly("B");
    assertThat(tally.shared(List.of(named("z", "Z")), 9)).isEmpty();
  }
}
