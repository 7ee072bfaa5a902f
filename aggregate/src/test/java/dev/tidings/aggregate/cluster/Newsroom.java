package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Publishes short texts to a clusterer, an hour apart if nothing else is said, and keeps count. */
final class Newsroom {

  private static final long HOUR = 3_600_000;
  private static final long START = 1_767_225_600_000L;

  final TreeMapStore store = new TreeMapStore();
  final FoldChanges folded = new FoldChanges();
  private final Map<String, String> openedBy = new TreeMap<>();
  private final ClusterParameters parameters;
  private StoryClusterer clusterer;
  private long hour;

  Newsroom(ClusterParameters parameters) {
    this.parameters = parameters;
    this.clusterer = StoryClusterer.open(store, "en", parameters);
  }

  Newsroom() {
    this(ClusterParameters.DEFAULT);
  }

  /** With a re-clustering after so many articles. */
  static Newsroom reclusteringEvery(int articles) {
    return new Newsroom(
        ClusterParameters.DEFAULT.withLinkage(
            ClusterParameters.Linkage.DEFAULT.withReclusterEvery(articles)));
  }

  StoryClusterer clusterer() {
    return clusterer;
  }

  /** Goes on with a new clusterer over the same store. */
  void reopen() {
    clusterer = StoryClusterer.open(store, "en", parameters);
  }

  List<Change> publish(String id, String text) {
    return publishAt(hour + 1, id, text);
  }

  List<Change> publishAt(long atHour, String id, String text) {
    hour = Math.max(hour, atHour);
    return keep(clusterer.put(id, count(text), START + atHour * HOUR));
  }

  List<Change> publishOnDay(long day, String id, String text) {
    return publishAt(day * 24, id, text);
  }

  List<Change> remove(String id) {
    return keep(clusterer.remove(id));
  }

  String storyOf(String id) {
    String story = folded.storyByArticle().get(id);
    if (story == null) {
      throw new IllegalArgumentException(id + " is in no story");
    }
    return story;
  }

  /** The story that an article was the first of, when it first was that. */
  String openedBy(String id) {
    String story = openedBy.get(id);
    if (story == null) {
      throw new IllegalArgumentException(id + " has opened no story");
    }
    return story;
  }

  /** The active stories' articles. */
  Set<Set<String>> stories() {
    List<Set<String>> stories = new ArrayList<>();
    folded.activeStories().values().forEach(articles -> stories.add(new TreeSet<>(articles)));
    return Set.copyOf(stories);
  }

  static Map<String, Integer> count(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : text.split(" ", -1)) {
      counts.merge(word, 1, Integer::sum);
    }
    return counts;
  }

  private List<Change> keep(List<Change> changes) {
    folded.apply(changes);
    for (Change change : changes) {
      if (change instanceof Change.Created created) {
        openedBy.putIfAbsent(created.articleId(), created.storyId());
      }
    }
    return changes;
  }
}
