package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankCandidatesTest {
  private static final TermVector QUAKE = Documents.vector(new int[] {1}, 1);
  private static final TermVector HALF = Documents.vector(new int[] {1, 2}, 0.5, 0.866);
  private static final TermVector OTHER = Documents.vector(new int[] {9}, 1);

  private final RankCandidates rank =
      new RankCandidates(
          new TimePenalty(ClusterParameters.Linkage.DEFAULT),
          new BlendMeaning(ClusterParameters.DEFAULT, false));
  private final Document article = Documents.of(100, QUAKE);

  private List<RankedStory> rank(Document... neighbours) {
    List<Neighbour> found = new ArrayList<>();
    for (Document neighbour : neighbours) {
      double similarity = TermVector.similarity(QUAKE.product(neighbour.vector()));
      found.add(new Neighbour(neighbour, similarity));
    }
    return rank.rank(article, found);
  }

  @Test
  void theBestStoryComesFirst() {
    Document half = Documents.of(1, HALF);
    Document whole = Documents.of(2, QUAKE);
    Documents.story("half", half);
    Documents.story("whole", whole);
    List<RankedStory> ranked = rank(half, whole);
    assertThat(ranked)
        .extracting(story -> story.cluster().storyId())
        .containsExactly("whole", "half");
    assertThat(ranked.get(0).score()).isCloseTo(1, within(1e-3));
    assertThat(ranked.get(1).score()).isCloseTo(0.5, within(1e-3));
    assertThat(ranked.get(1).nearest()).containsExactly(half);
  }

  @Test
  void ofEqualStoriesTheOlderComesFirst() {
    Document young = Documents.of(2, QUAKE);
    Document old = Documents.of(1, QUAKE);
    Documents.story("young", young);
    Documents.story("old", old);
    assertThat(rank(young, old))
        .extracting(story -> story.cluster().storyId())
        .containsExactly("old", "young");
  }

  @Test
  void aScoreIsTheMeanOfTheThreeNearest() {
    Document a = Documents.of(1, QUAKE);
    Document b = Documents.of(2, HALF);
    Document c = Documents.of(3, HALF);
    Document d = Documents.of(4, OTHER);
    Documents.story("s", a, b, c, d);
    List<RankedStory> ranked = rank(a, b, c, d);
    assertThat(ranked.get(0).score()).isCloseTo(2.0 / 3, within(1e-3));
    assertThat(ranked.get(0).nearest()).containsExactly(a, b, c);
  }

  @Test
  void oneChanceResemblanceIsWeighedAgainstTheLatestMembers() {
    Document a = Documents.of(1, QUAKE);
    Document b = Documents.of(2, OTHER);
    Document c = Documents.of(3, OTHER);
    Documents.story("s", a, b, c);
    assertThat(rank(a).get(0).score()).isCloseTo(1.0 / 3, within(1e-3));
  }

  @Test
  void ofOlderMembersOnlyTheLatestFourAreLookedAt() {
    Document near = Documents.of(1, QUAKE);
    Document[] members = new Document[6];
    members[0] = near;
    for (int i = 1; i < 6; i++) {
      members[i] = Documents.of(i + 1, i == 1 ? QUAKE : OTHER);
      if (i > 2) {
        members[i].fade();
      }
    }
    Cluster story = Documents.story("s", members);
    RankedStory scored = rank.score(story, article);
    assertThat(scored.nearest()).containsExactly(members[2]);
    assertThat(scored.score()).isZero();
  }

  @Test
  void aStoryOfFadedMembersIsLikeNothing() {
    Document faded = Documents.of(1, QUAKE);
    faded.fade();
    RankedStory scored = rank.score(Documents.story("s", faded), article);
    assertThat(scored.score()).isZero();
    assertThat(scored.nearest()).isEmpty();
  }

  @Test
  void timeBetweenIsTakenOff() {
    Document old = Documents.onDay(1, -7, QUAKE);
    Documents.story("s", old);
    assertThat(rank(old).get(0).score()).isCloseTo(0.9, within(1e-3));
  }
}
