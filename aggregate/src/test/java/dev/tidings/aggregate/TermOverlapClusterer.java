package dev.tidings.aggregate;

import dev.tidings.aggregate.cluster.Change;
import dev.tidings.aggregate.cluster.ClusterStore;
import dev.tidings.aggregate.cluster.Clusterer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A clustering that can be followed by eye: an article joins the story of the article with which it
 * shares most terms (Jaccard), every further story that is as similar merges into that one, and an
 * article with the term {@code split:<articleId>} splits that article out of its story.
 */
final class TermOverlapClusterer implements Clusterer {
  static final double THRESHOLD = .4;

  /** An article with this term makes the clustering fail, halfway through its work. */
  static final String POISON = "poison";

  private static final String SPLIT = "split:";
  private static final String CLOCK = "clock";

  private final ClusterStore store;
  private final Duration silence;
  private final TreeMap<String, Item> items = new TreeMap<>();
  private long streamTime;

  private record Item(String storyId, long time, Set<String> terms) {
    byte[] toBytes() {
      return (storyId + '\n' + time + '\n' + String.join("\t", terms))
          .getBytes(StandardCharsets.UTF_8);
    }

    static Item of(byte[] bytes) {
      String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
      return new Item(
          lines[0], Long.parseLong(lines[1]), new TreeSet<>(Arrays.asList(lines[2].split("\t"))));
    }
  }

  TermOverlapClusterer(ClusterStore store, Duration silence) {
    this.store = store;
    this.silence = silence;
    Iterator<Map.Entry<String, byte[]>> kept = store.withPrefix("item:");
    while (kept.hasNext()) {
      Map.Entry<String, byte[]> entry = kept.next();
      items.put(entry.getKey().substring("item:".length()), Item.of(entry.getValue()));
    }
    byte[] clock = store.get(CLOCK);
    streamTime = clock == null ? 0 : Long.parseLong(new String(clock, StandardCharsets.UTF_8));
  }

  @Override
  public List<Change> put(
      String articleId, Map<String, Integer> terms, String text, long eventTimeMillis) {
    List<Change> changes = new ArrayList<>();
    streamTime = Math.max(streamTime, eventTimeMillis);
    store.put(CLOCK, String.valueOf(streamTime).getBytes(StandardCharsets.UTF_8));
    retire(changes);
    Item before = items.get(articleId);
    forget(articleId);
    Map<String, Double> scores = scores(terms.keySet());
    String best = best(scores);
    if (before != null && !before.storyId().equals(best)) {
      changes.add(new Change.Shrank(before.storyId(), articleId));
      retireIfEmpty(before.storyId(), changes);
    }
    if (best == null) {
      String storyId = free("story-" + articleId);
      keep(articleId, new Item(storyId, eventTimeMillis, terms.keySet()));
      changes.add(new Change.Created(storyId, articleId, evidence(0, terms.keySet())));
    } else {
      keep(articleId, new Item(best, eventTimeMillis, terms.keySet()));
      changes.add(
          before != null && before.storyId().equals(best)
              ? new Change.Revised(best, articleId)
              : new Change.Grew(
                  best, articleId, evidence(scores.getOrDefault(best, 0.0), terms.keySet())));
      merge(best, scores, terms.keySet(), changes);
    }
    split(terms.keySet(), changes);
    if (terms.containsKey(POISON)) {
      items.clear();
      store.put("item:" + articleId, null);
      throw new IllegalArgumentException("poison");
    }
    return changes;
  }

  @Override
  public List<Change> remove(String articleId) {
    List<Change> changes = new ArrayList<>();
    Item item = items.get(articleId);
    if (item != null) {
      forget(articleId);
      changes.add(new Change.Shrank(item.storyId(), articleId));
      retireIfEmpty(item.storyId(), changes);
    }
    return changes;
  }

  /** The story of each active article, by article id. */
  Map<String, String> assignments() {
    return items.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> e.getValue().storyId(), (a, b) -> a, TreeMap::new));
  }

  private Map<String, Double> scores(Set<String> terms) {
    TreeMap<String, Double> scores = new TreeMap<>();
    items.forEach(
        (id, item) -> {
          long shared = item.terms().stream().filter(terms::contains).count();
          double score = (double) shared / (terms.size() + item.terms().size() - shared);
          if (score >= THRESHOLD) {
            scores.merge(item.storyId(), score, Math::max);
          }
        });
    return scores;
  }

  private static @Nullable String best(Map<String, Double> scores) {
    String best = null;
    double most = 0;
    for (Map.Entry<String, Double> entry : scores.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private void merge(
      String heir, Map<String, Double> scores, Set<String> terms, List<Change> changes) {
    scores.forEach(
        (storyId, score) -> {
          if (!storyId.equals(heir)) {
            new TreeMap<>(items)
                .forEach(
                    (id, item) -> {
                      if (item.storyId().equals(storyId)) {
                        keep(id, new Item(heir, item.time(), item.terms()));
                      }
                    });
            changes.add(new Change.Merged(storyId, heir, evidence(score, terms)));
          }
        });
  }

  private void split(Set<String> terms, List<Change> changes) {
    for (String term : terms) {
      String articleId = term.startsWith(SPLIT) ? term.substring(SPLIT.length()) : "";
      Item item = items.get(articleId);
      if (item != null
          && items.values().stream().filter(i -> i.storyId().equals(item.storyId())).count() > 1) {
        String storyId = free("split-" + articleId);
        keep(articleId, new Item(storyId, item.time(), item.terms()));
        changes.add(
            new Change.Split(item.storyId(), storyId, List.of(articleId), evidence(.1, terms)));
      }
    }
  }

  private void retire(List<Change> changes) {
    TreeMap<String, Long> last = new TreeMap<>();
    items.values().forEach(item -> last.merge(item.storyId(), item.time(), Math::max));
    last.forEach(
        (storyId, time) -> {
          if (time < streamTime - silence.toMillis()) {
            new TreeMap<>(items)
                .forEach(
                    (id, item) -> {
                      if (item.storyId().equals(storyId)) {
                        forget(id);
                      }
                    });
            changes.add(new Change.Retired(storyId));
          }
        });
  }

  private void retireIfEmpty(String storyId, List<Change> changes) {
    if (isFree(storyId)) {
      changes.add(new Change.Retired(storyId));
    }
  }

  private String free(String wanted) {
    String storyId = wanted;
    for (int i = 2; !isFree(storyId); i++) {
      storyId = wanted + '#' + i;
    }
    return storyId;
  }

  private boolean isFree(String storyId) {
    return items.values().stream().noneMatch(item -> item.storyId().equals(storyId));
  }

  private void keep(String articleId, Item item) {
    items.put(articleId, item);
    store.put("item:" + articleId, item.toBytes());
  }

  private void forget(String articleId) {
    items.remove(articleId);
    store.put("item:" + articleId, null);
  }

  private static Change.Evidence evidence(double score, Set<String> terms) {
    return new Change.Evidence(
        score, THRESHOLD, terms.stream().sorted().limit(3).toList(), null, 0);
  }
}
