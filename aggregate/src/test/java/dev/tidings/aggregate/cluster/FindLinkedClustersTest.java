package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindLinkedClustersTest {

  private int sequence;

  private Document alone() {
    Document document = RandomDocuments.document(++sequence, TermVector.EMPTY);
    new Cluster("s" + sequence).add(document);
    return document;
  }

  @Test
  void followsLinksFromStoryToStory() {
    Document a = alone();
    Document b = alone();
    Document c = alone();
    Document d = alone();
    Document e = alone();
    List<List<Cluster>> groups =
        FindLinkedClusters.find(List.of(new Link(b, a), new Link(e, d), new Link(c, b)));
    assertThat(groups)
        .containsExactly(
            List.of(b.cluster(), a.cluster(), c.cluster()), List.of(e.cluster(), d.cluster()));
  }

  @Test
  void aLinkWithinOneStoryMakesAgroupOfOne() {
    Document a = alone();
    Document b = RandomDocuments.document(++sequence, TermVector.EMPTY);
    a.cluster().add(b);
    assertThat(FindLinkedClusters.find(List.of(new Link(b, a))))
        .containsExactly(List.of(a.cluster()));
  }

  @Test
  void linksOfDocumentsThatHaveGoneDoNotCount() {
    Document a = alone();
    Document b = alone();
    a.cluster().remove(a);
    assertThat(FindLinkedClusters.find(List.of(new Link(b, a)))).isEmpty();
  }

  @Test
  void noGroupGrowsBeyondBounds() {
    Document first = alone();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      links.add(new Link(alone(), first));
    }
    List<List<Cluster>> groups = FindLinkedClusters.find(links);
    assertThat(groups.get(0)).hasSize(FindLinkedClusters.MOST_CLUSTERS);
    assertThat(groups).hasSize(1 + 1001 - FindLinkedClusters.MOST_CLUSTERS);
  }
}
