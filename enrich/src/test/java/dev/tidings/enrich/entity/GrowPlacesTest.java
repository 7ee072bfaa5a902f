package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.tag.Taggers;
import dev.tidings.enrich.text.AnalyseText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowPlacesTest {
  private final FindEntities find = new FindEntities(NameTable.load(), Taggers.load());

  @ParameterizedTest
  @CsvSource({
    "Kansas City Chiefs, ORGANIZATION, The coach of the Kansas City Chiefs said he was pleased.",
    "West Virginia State University, ORGANIZATION, Brian Hemphill was president of West Virginia State"
        + " University that year.",
  })
  void capitalisedWordsBehindAPlaceBelongToItsName(String name, Entity.Type type, String sentence) {
    assertThat(find(sentence)).anySatisfy(e -> isCalled(e, name, type));
  }

  @ParameterizedTest
  @CsvSource({
    "London, The verdict was read in London Tuesday before a full court.",
    "Paris, A visit to Paris Mayor Anne Hidalgo was planned for the spring.",
  })
  void daysAndOfficesDoNot(String name, String sentence) {
    assertThat(find(sentence)).anySatisfy(e -> isCalled(e, name, Entity.Type.LOCATION));
  }

  @Test
  void aTownThatHasACoachIsATeam() {
    assertThat(find("\"It was an open match,\" Marseille coach Elie Baup said."))
        .filteredOn(e -> e.name().equals("Marseille"))
        .extracting(Entity::type)
        .containsOnly(Entity.Type.ORGANIZATION);
  }

  private static void isCalled(Entity entity, String name, Entity.Type type) {
    assertThat(entity.name()).isEqualTo(name);
    assertThat(entity.type()).isEqualTo(type);
  }

  private List<Entity> find(String sentence) {
    AnalyseText analyse = new AnalyseText();
    return find.find(analyse.analyse("", "en"), analyse.analyse(sentence, "en"));
  }
}
