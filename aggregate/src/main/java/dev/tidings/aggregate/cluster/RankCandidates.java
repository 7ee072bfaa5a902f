package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores the stories of an article's neighbours: the mean of the article's three highest
 * similarities to the story's members. One chance resemblance then weighs less than in single
 * linkage, and a long story is not blurred as in a centroid.
 */
final class RankCandidates {

  private static final int MEMBERS = 3;

  /** Members looked at when fewer than three are among the neighbours. */
  private static final int LATEST = 4;

  private static final Comparator<RankedStory> BEST_FIRST =
      Comparator.comparingDouble(RankedStory::score)
          .reversed()
          .thenComparing(RankedStory::cluster, Cluster.BY_AGE);

  private static final Comparator<Near> NEAREST_FIRST =
      Comparator.comparingDouble(Near::score)
          .reversed()
          .thenComparing(near -> near.document.sequence());

  private final TimePenalty penalty;
  private final BlendMeaning blendMeaning;

  RankCandidates(TimePenalty penalty, BlendMeaning blendMeaning) {
    this.penalty = penalty;
    this.blendMeaning = blendMeaning;
  }

  /** A member and its similarity less the time penalty. */
  private record Near(Document document, double score) {}

  /**
   * Ranks stories.
   *
   * @param article in no story yet
   * @param neighbours documents that it resembles
   * @return the neighbours' stories, best first
   */
  List<RankedStory> rank(Document article, List<Neighbour> neighbours) {
    Map<Cluster, List<Near>> byCluster = new LinkedHashMap<>();
    for (Neighbour neighbour : neighbours) {
      Document document = neighbour.document();
      byCluster
          .computeIfAbsent(document.cluster(), cluster -> new ArrayList<>(MEMBERS))
          .add(near(article, document, neighbour.similarity()));
    }
    List<RankedStory> ranked = new ArrayList<>(byCluster.size());
    byCluster.forEach(
        (cluster, near) -> {
          fill(near, cluster, article);
          ranked.add(score(cluster, near));
        });
    ranked.sort(BEST_FIRST);
    return ranked;
  }

  /** Scores one story by its latest members. */
  RankedStory score(Cluster cluster, Document article) {
    List<Near> near = new ArrayList<>(MEMBERS);
    fill(near, cluster, article);
    return score(cluster, near);
  }

  private void fill(List<Near> near, Cluster cluster, Document article) {
    int wanted = Math.min(MEMBERS, cluster.size());
    if (near.size() >= wanted) {
      return;
    }
    int oldest = Math.max(0, cluster.size() - LATEST);
    for (int i = cluster.size() - 1; i >= oldest && near.size() < wanted; i--) {
      Document member = cluster.document(i);
      if (!member.isFaded() && !contains(near, member)) {
        double byTerms = TermVector.similarity(article.vector().product(member.vector()));
        near.add(near(article, member, blendMeaning.blend(byTerms, article, member)));
      }
    }
  }

  private static boolean contains(List<Near> near, Document document) {
    for (Near member : near) {
      if (member.document == document) {
        return true;
      }
    }
    return false;
  }

  private Near near(Document article, Document member, double similarity) {
    return new Near(member, similarity - penalty.of(article.eventTime() - member.eventTime()));
  }

  private static RankedStory score(Cluster cluster, List<Near> near) {
    near.sort(NEAREST_FIRST);
    List<Near> nearest = near.subList(0, Math.min(MEMBERS, near.size()));
    double sum = 0;
    List<Document> documents = new ArrayList<>(nearest.size());
    for (Near member : nearest) {
      sum += member.score;
      documents.add(member.document);
    }
    double score = nearest.isEmpty() ? 0 : sum / nearest.size();
    return new RankedStory(cluster, score, documents);
  }
}
