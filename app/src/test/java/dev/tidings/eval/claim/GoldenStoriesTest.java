package dev.tidings.eval.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.ClaimBook;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.aggregate.claim.ClaimGroup.Evidence;
import dev.tidings.aggregate.claim.ClaimGroup.State;
import dev.tidings.enrich.claim.Claim.Quantity;
import dev.tidings.eval.claim.ExtractNews.Stated;
import dev.tidings.ingest.Article;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What a reader finds in the claims of the sample's events, by what their articles say. */
@TestInstance(Lifecycle.PER_CLASS)
class GoldenStoriesTest {

  private final ExtractNews extractNews = new ExtractNews();
  private Map<String, Stated> sample = Map.of();

  @TempDir private Path directory;

  @BeforeAll
  void readTheSample() throws URISyntaxException {
    Path file =
        Path.of(
            Objects.requireNonNull(
                    ExtractNews.class.getResource("/dev/tidings/app/sample/articles.jsonl"))
                .toURI());
    sample = extractNews.read(file, article -> article.language().equals("en"));
  }

  private List<ClaimGroup> story(Predicate<Article> event) {
    return groups(sample.values().stream().filter(stated -> event.test(stated.article())).toList());
  }

  private static List<ClaimGroup> groups(List<Stated> articles) {
    ClaimBook book = new ClaimBook();
    for (Stated stated : articles) {
      Article article = stated.article();
      book.put(article.articleId(), article.source(), article.publishedAt(), stated.claims());
    }
    return book.groups("story");
  }

  private static Predicate<Article> about(String... words) {
    return article -> List.of(words).stream().allMatch(article.body()::contains);
  }

  /** The one group that has this among its claims. */
  private static ClaimGroup with(List<ClaimGroup> groups, String words) {
    List<ClaimGroup> found =
        groups.stream().filter(group -> all(group).stream().anyMatch(e -> says(e, words))).toList();
    assertThat(found).as(words).hasSize(1);
    return found.get(0);
  }

  private static boolean says(Evidence evidence, String words) {
    String quote = evidence.claim().quote();
    return evidence.claim().text().contains(words) || (quote != null && quote.contains(words));
  }

  private static List<Evidence> all(ClaimGroup group) {
    List<Evidence> all = new ArrayList<>(group.supporting());
    all.addAll(group.opposing());
    all.addAll(group.updates());
    return all;
  }

  private static double best(ClaimGroup group) {
    Quantity value = Objects.requireNonNull(group.bestValue());
    return Objects.requireNonNull(value.point());
  }

  private static List<Double> points(List<Evidence> evidence) {
    List<Double> points = new ArrayList<>();
    evidence.forEach(e -> points.add(Objects.requireNonNull(e.claim().quantity()).point()));
    return points;
  }

  @Test
  void theTollOfTheFloodsRises() {
    ClaimGroup toll = with(story(about("Valencia")), "toll rose to 217");
    assertThat(toll.state()).isEqualTo(State.CORROBORATED);
    assertThat(best(toll)).isEqualTo(217);
    assertThat(points(toll.updates())).contains(95.0, 211.0);
    assertThat(toll.opposing()).isEmpty();
    assertThat(toll.reason()).contains("how many people were killed");
  }

  @Test
  void shipsThatWaitAtSuezGrowInNumber() {
    ClaimGroup ships = with(story(about("Ever Given")), "422 ships");
    assertThat(best(ships)).isEqualTo(422);
    assertThat(points(ships.updates())).contains(185.0, 150.0, 321.0, 369.0);
    assertThat(ships.opposing()).isEmpty();
  }

  @Test
  void aFailureIsRuledOutInDirectAndIndirectSpeech() {
    ClaimGroup failure = with(story(about("Ever Given")), "mechanical or engine failure");
    assertThat(failure.state()).isEqualTo(State.CORROBORATED);
    assertThat(failure.independentSources()).isEqualTo(2);
    assertThat(failure.reason()).contains("retold");
  }

  @Test
  void quotationsAreOneInTheirLongAndShortVersions() {
    ClaimGroup anger = with(story(about("Sunak", "heard your anger")), "heard your anger");
    assertThat(anger.state()).isEqualTo(State.CORROBORATED);
    assertThat(anger.variants()).hasSize(2);

    ClaimGroup prize = with(story(about("Heiner Linke")), "open up vast possibilities");
    assertThat(prize.independentSources()).isEqualTo(2);
  }

  @Test
  void countsOfTwoAuthoritiesStayApart() {
    List<ClaimGroup> mpox = story(about("mpox"));
    assertThat(mpox)
        .allSatisfy(
            group -> {
              List<String> texts = all(group).stream().map(e -> e.claim().text()).toList();
              boolean ofWho = texts.stream().anyMatch(text -> text.contains("15,600"));
              assertThat(ofWho && texts.stream().anyMatch(text -> text.contains("17,000")))
                  .isFalse();
            });
    assertThat(mpox).allSatisfy(group -> assertThat(group.state()).isNotEqualTo(State.DISPUTED));
  }

  @Test
  void whoBlewUpTheDamIsDisputed() {
    ClaimGroup dam = with(story(about("Kakhovka")), "had blown up the Kakhovka");
    assertThat(dam.state()).isEqualTo(State.DISPUTED);
    assertThat(dam.opposing()).singleElement().matches(e -> says(e, "Russia did not blow up"));
    assertThat(dam.reason()).contains("citing Ukraine", "citing the Kremlin");
  }

  @Test
  void whyTheShipRanAgroundIsDisputed() {
    ClaimGroup wind = with(story(about("Ever Given")), "sudden strong wind");
    assertThat(wind.state()).isEqualTo(State.DISPUTED);
    assertThat(wind.opposing()).singleElement().matches(e -> says(e, "not the main reason"));
  }

  @Test
  void twoEstimatesOfALossAreDisputed() {
    ClaimGroup loss = with(story(about("earthquakes", "losses")), "likely to exceed $2 billion");
    assertThat(loss.state()).isEqualTo(State.DISPUTED);
    assertThat(points(loss.opposing())).containsExactly(2e10);
    assertThat(loss.reason()).contains("Fitch Ratings", "Verisk");
  }

  @Test
  void twoCountsOfAMajorityAreDisputed() {
    ClaimGroup majority = with(story(about("Labour", "majority of")), "majority of 174");
    assertThat(majority.state()).isEqualTo(State.DISPUTED);
    assertThat(majority.reason()).contains("a majority of 172", "a majority of 174");
  }

  @Test
  void whatTwoReportInOtherWordsIsCorroborated() {
    ClaimGroup awards = with(story(about("Oppenheimer")), "won seven Academy Awards, among them");
    assertThat(awards.independentSources()).isGreaterThanOrEqualTo(2);
    ClaimGroup third = with(story(about("Messi")), "won the World Cup for the third time");
    assertThat(third.state()).isEqualTo(State.CORROBORATED);
    ClaimGroup demand = with(story(about("COP28")), "countries had demanded a phase-out");
    assertThat(demand.state()).isEqualTo(State.CORROBORATED);
  }

  @Test
  void aDenialAndAnAffirmationAreOneDisputedClaim() throws Exception {
    List<ClaimGroup> groups =
        groups(
            articles(
                "Police arrested the artist Banksy in London on Monday, the agency reported.",
                "Police have not arrested the artist Banksy, his publicist said on Monday."));
    ClaimGroup arrest = with(groups, "not arrested");
    assertThat(arrest.state()).isEqualTo(State.DISPUTED);
    assertThat(all(arrest)).hasSize(2);
    assertThat(arrest.reason()).contains("affirms it", "denies it");
  }

  @Test
  void whatIsCalledAHoaxIsDenied() throws Exception {
    List<ClaimGroup> groups =
        groups(
            articles(
                "McDonald's is removing the Big Mac from its menu in all restaurants.",
                "An article saying McDonald's is removing the Big Mac from its menu is a hoax."));
    ClaimGroup menu = with(groups, "Denied: ");
    assertThat(menu.state()).isEqualTo(State.DISPUTED);
    assertThat(all(menu)).hasSize(2);
  }

  private List<Stated> articles(String... texts) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      lines.append(
          "{\"id\":\"a%d\",\"source\":\"Outlet %d\",\"title\":\"News\",\"body\":\"%s\","
              .formatted(i, i, texts[i]));
      lines.append("\"publishedAt\":\"2026-03-02T1%d:00:00Z\",\"language\":\"en\"}\n".formatted(i));
    }
    Path file = Files.writeString(directory.resolve("articles.jsonl"), lines.toString());
    return List.copyOf(extractNews.read(file, article -> true).values());
  }
}
