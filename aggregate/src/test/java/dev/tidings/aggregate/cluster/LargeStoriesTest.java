package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an article costs does not depend on how large the stories are that it meets. */
class LargeStoriesTest {

  private static final ClusterParameters.Linkage LINKAGE = ClusterParameters.Linkage.DEFAULT;

  private final DenseVector dense = new DenseVector();
  private final CompareUnits compare =
      new CompareUnits(
          new TimePenalty(LINKAGE), dense, new BlendMeaning(ClusterParameters.DEFAULT, false));
  private final GroupDocuments groupDocuments = new GroupDocuments(LINKAGE, compare, dense);
  private int sequence;

  /** A story whose articles have two terms: one that all of its have, one for each ten. */
  private Cluster story(String id, int term, int size) {
    Cluster cluster = new Cluster(id);
    for (int i = 0; i < size; i++) {
      int[] terms = {term, 1000 + sequence / 10};
      short[] weights = {TermVector.ONE / 2, TermVector.ONE / 2};
      cluster.add(new Document(++sequence, "a" + sequence, 0, 0, new TermVector(terms, weights)));
    }
    return cluster;
  }

  @Test
  void aStoryOfFiftyThousandIsComparedByItsLatestArticlesAlone() {
    Cluster huge = story("huge", 1, 50_000);
    Cluster large = story("large", 1, 5_000);
    Cluster small = story("small", 2, 30);
    List<Unit> units = groupDocuments.units(List.of(huge, large, small));
    assertThat(units).hasSize(2 + 30);
    assertThat(units.stream().mapToInt(Unit::size).sum()).isEqualTo(55_030);
    assertThat(units.stream().mapToInt(Unit::compared).sum())
        .isLessThanOrEqualTo(2 * Unit.MOST_COMPARED + 30);
    assertThat(units.stream().mapToInt(Unit::terms).max().orElseThrow())
        .isLessThanOrEqualTo(2 * Unit.MOST_COMPARED);
  }

  @Test
  void itsArticlesAreListedOnlyWhenTheyMove() {
    Cluster huge = story("huge", 1, 50_000);
    Cluster large = story("large", 1, 5_000);
    Cluster small = story("small", 2, 30);
    List<List<Part>> groups = groupDocuments.group(List.of(huge, large, small));
    assertThat(groups).hasSize(2);
    List<Part> together = groups.get(0).size() == 2 ? groups.get(0) : groups.get(1);
    assertThat(together).extracting(Part::cluster).containsExactly(huge, large);
    assertThat(together).extracting(Part::size).containsExactly(50_000, 5_000);
    assertThat(together.get(0).latest(Unit.MOST_COMPARED)).hasSize(Unit.MOST_COMPARED);
    assertThat(
            NameGroups.name(
                groups, new StoryIds("en", new StreamClock(ClusterParameters.Life.DEFAULT))))
        .containsExactlyInAnyOrder("huge", "small");
  }

  @Test
  void whatMovesKeepsItsPlaceInTheOrderOfArrival() {
    Cluster one = story("one", 1, 3);
    Cluster other = story("other", 1, 4);
    Cluster last = story("last", 1, 2);
    List<Document> expected = new ArrayList<>(one.documents());
    expected.addAll(other.documents());
    expected.addAll(last.documents());
    List<Document> moving = List.copyOf(other.documents());
    other.removeAll(moving);
    List<Document> around = new ArrayList<>(one.documents());
    around.addAll(last.documents());
    one.removeAll(List.copyOf(one.documents()));
    Cluster target = new Cluster("target");
    target.addAll(around);
    target.addAll(moving);
    assertThat(target.documents()).containsExactlyElementsOf(expected);
    assertThat(moving).allMatch(document -> document.cluster() == target);
    assertThat(other.size()).isZero();
  }

  /** Writes are a measure of work, too: a move is one, and most articles lead to none. */
  @Test
  void anArticleOfAlargeStoryLeadsToFewWrites() {
    CountingStore store = new CountingStore();
    StoryClusterer clusterer = StoryClusterer.open(store, "en", ClusterParameters.DEFAULT);
    int articles = 600;
    for (int i = 0; i < articles; i++) {
      String text = "quak rubbl villag mountain aftershock tremor word" + i % 300 + " only" + i;
      clusterer.put("a" + i, Newsroom.count(text), i * 1000L);
      if (i % 3 == 0) {
        clusterer.put(
            "b" + i, Newsroom.count("quak rubbl insur payout premium broker only" + i), i * 1000L);
      }
    }
    assertThat(clusterer.activeStories()).isLessThan(50);
    assertThat(store.puts - store.vocabularyPuts).isLessThan(3L * articles * 4 / 3);
  }

  private static final class CountingStore implements ClusterStore {
    private final TreeMapStore entries = new TreeMapStore();
    private long puts;
    private long vocabularyPuts;

    @Override
    public void put(String key, byte @org.jspecify.annotations.Nullable [] value) {
      puts++;
      vocabularyPuts += key.matches("[vtf].*") ? 1 : 0;
      entries.put(key, value);
    }

    @Override
    public byte @org.jspecify.annotations.Nullable [] get(String key) {
      return entries.get(key);
    }

    @Override
    public java.util.Iterator<java.util.Map.Entry<String, byte[]>> withPrefix(String prefix) {
      return entries.withPrefix(prefix);
    }
  }
}
