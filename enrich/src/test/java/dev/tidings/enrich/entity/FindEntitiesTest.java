package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.Entity.Field;
import dev.tidings.enrich.entity.Entity.Mention;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.tag.Taggers;
import dev.tidings.enrich.text.AnalyseText;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FindEntitiesTest {
  private static FindEntities findEntities;

  @BeforeAll
  static void load() {
    findEntities = new FindEntities(NameTable.load(), Taggers.load());
  }

  private static List<Entity> find(String title, String body, String language) {
    AnalyseText analyseText = new AnalyseText();
    return findEntities.find(
        analyseText.analyse(title, language), analyseText.analyse(body, language));
  }

  private static List<String> texts(List<Entity> entities, String id) {
    return entities.stream()
        .filter(entity -> entity.id().equals(id))
        .flatMap(entity -> entity.mentions().stream())
        .map(Mention::text)
        .toList();
  }

  @Test
  void linksAKnownCountryAndItsPeopleToOneId() {
    List<Entity> entities =
        find("", "Officials in El Salvador met the Salvadoran president.", "en");

    assertThat(texts(entities, "wd:Q792")).containsExactly("El Salvador", "Salvadoran");
  }

  @Test
  void joinsASurnameWithTheFullName() {
    List<Entity> entities =
        find("", "The mayor, Mauricio Example, spoke on Monday, and then Example left.", "en");

    assertThat(texts(entities, "x:person:mauricio-example"))
        .containsExactly("Mauricio Example", "Example");
  }

  @Test
  void joinsAMisspeltNameWithTheRightOne() {
    List<Entity> entities =
        find("", "They fear the Tren de Aragua gang. Some call it Tren de Agua instead.", "en");

    assertThat(texts(entities, "x:organization:tren-de-aragua"))
        .containsExactly("Tren de Aragua", "Tren de Agua");
  }

  @Test
  void mentionsAreWhereTheySayTheyAre() {
    String title = "France beats Brazil";
    String body = "In Paris,  France won.\nBrazil lost to France.";
    List<Entity> entities = find(title, body, "en");

    assertThat(entities).isNotEmpty();
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        String text = mention.field() == Field.TITLE ? title : body;
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
      }
    }
    assertThat(entities.get(0).name()).isEqualTo("France");
    assertThat(entities.get(0).mentions().get(0).field()).isEqualTo(Field.TITLE);
    assertThat(entities).isSortedAccordingTo((a, b) -> Double.compare(b.salience(), a.salience()));
  }

  @Test
  void findsNamesInOtherLanguages() {
    List<Entity> spanish =
        find("", "El presidente de El Salvador, Nayib Bukele, viajó a Alemania.", "es");
    List<Entity> german =
        find("", "Der Minister reiste gestern nach Frankreich und traf Emmanuel Macron.", "de");
    List<Entity> french =
        find("", "Le président Emmanuel Macron est arrivé en Allemagne hier.", "fr");

    assertThat(spanish).extracting(Entity::id).contains("wd:Q792", "wd:Q17712353", "wd:Q183");
    assertThat(german).extracting(Entity::name).contains("France", "Emmanuel Macron");
    assertThat(french).extracting(Entity::name).contains("Germany", "Emmanuel Macron");
    assertThat(german)
        .filteredOn(entity -> entity.name().equals("Emmanuel Macron"))
        .extracting(Entity::type)
        .containsExactly(Entity.Type.PERSON);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(find("", "", "en")).isEmpty();
    assertThat(find("...", "— ' \" 's", "en")).isEmpty();
  }

  @Test
  void survivesALongListOfNames() {
    String body = "Anna Example, Bertram Sample, ".repeat(5_000);

    assertThat(find("", body, "en")).isNotEmpty();
  }

  @Test
  void makesAPartOfAKnownNameTheWhole() {
    List<Entity> entities =
        find("", "Figures from Customs and Border Protection show a decline, they said.", "en");

    assertThat(texts(entities, "wd:Q368804")).containsExactly("Customs and Border Protection");
    assertThat(entities).extracting(Entity::name).doesNotContain("Border Protection");
  }

  @Test
  void joinsAnAcronymWithTheNameItIsExplainedBy() {
    List<Entity> entities =
        find("", "The Harbour Workers Forum (HWF) met. The HWF then voted to stay out.", "en");

    assertThat(entities)
        .anySatisfy(
            entity ->
                assertThat(entity.mentions())
                    .extracting(Mention::text)
                    .contains("Harbour Workers Forum", "HWF"));
  }

  @Test
  void parenthesesBehindAPersonAreNoAcronym() {
    List<Entity> entities =
        find("", "Results: Steven Example (U.S.) beat Karl Sample (Germany) in two sets.", "en");

    assertThat(texts(entities, "wd:Q30")).containsExactly("U.S.");
    assertThat(texts(entities, "x:person:steven-example")).containsExactly("Steven Example");
  }

  @Test
  void namesAreLinkedInCapitalsToo() {
    assertThat(find("", "NEW YORK, Jan 5 - The dollar fell in NEW YORK.", "en"))
        .extracting(Entity::id)
        .contains("wd:Q60");
  }

  @Test
  void givesTheSameEntityTheSameIdInEveryArticle() {
    String first = find("", "The mayor, Anna Lindqvist, said no.", "en").get(0).id();
    String second = find("", "Critics say Anna  Lindqvist knew it.", "en").get(0).id();

    assertThat(first).isEqualTo("x:person:anna-lindqvist").isEqualTo(second);
  }
}
