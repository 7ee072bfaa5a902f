package dev.tidings.aggregate.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.ClaimGroup.Evidence;
import dev.tidings.aggregate.claim.ClaimGroup.State;
import dev.tidings.enrich.claim.ExtractClaims;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.enrich.text.Sentence;
import dev.tidings.ingest.Article;
import dev.tidings.pipe.Lineage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The claim groups of a small story: the earthquake at Christchurch on 22 February 2011. */
class GoldenClaimGroupsTest {

  private static final String EARLY =
      """
      A magnitude 6.3 earthquake hit Christchurch on Tuesday.
      Prime Minister John Key said the earthquake had killed at least 65 people in Christchurch.
      \u201CWe may be witnessing New Zealand's darkest day,\u201D Key said.
      """;
  private static final String LATER =
      """
      The earthquake killed 98 people in Christchurch, police said on Thursday.
      \u201CWe may well be witnessing New Zealand's darkest day,\u201D John Key told reporters.
      """;
  private static final String FINAL =
      """
      The death toll from the earthquake in Christchurch rose to 185, police said.
      """;

  private final ClaimBook book = new ClaimBook();

  private static Entity entity(
      String body, String id, Entity.Type type, String name, String... otherNames) {
    List<Entity.Mention> mentions = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(List.of(otherNames));
    for (String written : names) {
      for (int at = body.indexOf(written); at >= 0; at = body.indexOf(written, at + 1)) {
        int start = at;
        if (mentions.stream().noneMatch(m -> m.start() <= start && start < m.end())) {
          int end = at + written.length();
          mentions.add(new Entity.Mention(Entity.Field.BODY, start, end, written));
        }
      }
    }
    return new Entity(id, name, type, 0.5, 0.9, mentions);
  }

  private void publish(String id, String source, String at, String text) {
    String body = text.strip();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : body.split("\n", -1)) {
      sentences.add(new Sentence(start, start + line.length(), 0, 0, true));
      start += line.length() + 1;
    }
    Instant published = Instant.parse(at);
    AnalysedText analysed = new AnalysedText(body, "en", List.of(), sentences);
    Article article =
        new Article(
            1,
            id,
            1,
            false,
            null,
            source,
            "en",
            "Earthquake",
            body,
            List.of(),
            published,
            null,
            List.of(),
            null,
            id,
            Map.of(),
            new Lineage("articles", 0, 0L, published));
    List<Entity> entities =
        List.of(
            entity(body, "wd:Q79990", Entity.Type.LOCATION, "Christchurch"),
            entity(body, "wd:Q57792", Entity.Type.PERSON, "John Key", "Key"));
    book.put(
        id, source, published, new ExtractClaims().extract(article, analysed, analysed, entities));
  }

  private ClaimGroup about(String predicateClass) {
    return book.groups("s1").stream()
        .filter(group -> predicate(group).equals(predicateClass))
        .findFirst()
        .orElseThrow();
  }

  private static String predicate(ClaimGroup group) {
    return group.supporting().get(0).claim().frame().predicateClass();
  }

  @Test
  void theStoryHasTheseGroups() {
    publish("a1", "Harbour Post", "2011-02-22T08:00:00Z", EARLY);
    publish("a2", "Island Courier", "2011-02-24T08:00:00Z", LATER);
    publish("a3", "Evening Ledger", "2011-03-10T08:00:00Z", FINAL);

    ClaimGroup toll = about("KILL");
    assertThat(toll.state()).isNotEqualTo(State.DISPUTED);
    assertThat(toll.bestValue()).isNotNull();
    assertThat(toll.text()).contains("185");
    assertThat(toll.updates()).extracting(Evidence::source).contains("Island Courier");

    ClaimGroup quote = about("STATE");
    assertThat(quote.state()).isEqualTo(State.CORROBORATED);
    assertThat(quote.variants()).hasSize(2);
    assertThat(quote.supporting())
        .allSatisfy(
            evidence -> assertThat(evidence.claim().frame().subjectId()).isEqualTo("wd:Q57792"));

    assertThat(book.groups("s1")).hasSize(2);
  }
}
