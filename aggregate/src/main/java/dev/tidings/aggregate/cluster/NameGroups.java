package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which story each group of a re-clustering continues: the one with which it shares most
 * documents. A small story can never take the id of a large one that stays together.
 */
final class NameGroups {

  private static final Comparator<Overlap> LARGEST_FIRST =
      Comparator.comparingInt(Overlap::documents)
          .thenComparingInt(overlap -> overlap.cluster.size())
          .reversed()
          .thenComparing(Overlap::cluster, Cluster.BY_AGE)
          .thenComparingInt(Overlap::group);

  private NameGroups() {}

  /** How many documents of a cluster are in a group. */
  private record Overlap(Cluster cluster, int group, int documents) {}

  /**
   * Names groups.
   *
   * @param groups the parts of each, first come first
   * @param storyIds names new stories
   * @return the story id of each group
   */
  static List<String> name(List<List<Part>> groups, StoryIds storyIds) {
    List<Overlap> overlaps = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      for (Part part : groups.get(group)) {
        overlaps.add(new Overlap(part.cluster(), group, part.size()));
      }
    }
    overlaps.sort(LARGEST_FIRST);
    String[] names = new String[groups.size()];
    Set<String> given = new HashSet<>();
    for (Overlap overlap : overlaps) {
      String storyId = overlap.cluster.storyId();
      if (names[overlap.group] == null && given.add(storyId)) {
        names[overlap.group] = storyId;
      }
    }
    for (int group = 0; group < names.length; group++) {
      if (names[group] == null) {
        names[group] = storyIds.next(groups.get(group).get(0).first().articleId());
      }
    }
    return List.of(names);
  }
}
