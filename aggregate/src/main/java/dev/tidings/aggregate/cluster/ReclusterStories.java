package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Clusters linked stories anew and moves what has to move: splits first, then merges. */
final class ReclusterStories {

  private final ActiveDocuments documents;
  private final StoryIds storyIds;
  private final GroupDocuments groupDocuments;
  private final ExplainDecision explain;

  ReclusterStories(
      ActiveDocuments documents,
      StoryIds storyIds,
      GroupDocuments groupDocuments,
      ExplainDecision explain) {
    this.documents = documents;
    this.storyIds = storyIds;
    this.groupDocuments = groupDocuments;
    this.explain = explain;
  }

  /** Documents that move together: all of one story to another, and what is told of it. */
  private record Move(List<Document> documents, String target, Change change) {}

  /** Follows the links there have been since the last time. */
  List<Change> recluster() {
    List<Change> changes = new ArrayList<>();
    for (List<Cluster> linked : FindLinkedClusters.find(documents.takeLinks())) {
      if (groupDocuments.isFixed(linked)) {
        continue;
      }
      List<List<Part>> groups = groupDocuments.group(linked);
      List<String> names = NameGroups.name(groups, storyIds);
      for (Move move : moves(linked, groups, names)) {
        documents.move(move.documents, move.target);
        changes.add(move.change);
      }
    }
    return changes;
  }

  private List<Move> moves(List<Cluster> linked, List<List<Part>> groups, List<String> names) {
    List<Move> splits = new ArrayList<>();
    List<Move> merges = new ArrayList<>();
    Map<Cluster, Map<String, Part>> targets = targets(groups, names);
    for (Cluster cluster : linked) {
      Map<String, Part> parts = targets.getOrDefault(cluster, Map.of());
      boolean ends = !names.contains(cluster.storyId());
      String heir = ends ? largest(parts) : cluster.storyId();
      parts.forEach(
          (target, part) -> {
            if (!target.equals(heir)) {
              splits.add(split(cluster, target, part));
            } else if (ends) {
              List<Document> others = latest(groups.get(names.indexOf(target)), part);
              Change.Evidence evidence = explain.merge(part.latest(Unit.MOST_COMPARED), others);
              Change merged = new Change.Merged(cluster.storyId(), target, evidence);
              merges.add(new Move(part.documents(), target, merged));
            }
          });
    }
    splits.addAll(merges);
    return splits;
  }

  private Move split(Cluster cluster, String target, Part leaving) {
    List<Document> documents = leaving.documents();
    List<String> articleIds = documents.stream().map(Document::articleId).toList();
    Change.Evidence evidence =
        explain.split(leaving.latest(Unit.MOST_COMPARED), staying(cluster, leaving));
    Change change = new Change.Split(cluster.storyId(), target, articleIds, evidence);
    return new Move(documents, target, change);
  }

  /** The latest documents of a group but for one of its parts, in the order in which they came. */
  private static List<Document> latest(List<Part> group, Part without) {
    List<Document> latest = new ArrayList<>();
    for (Part part : group) {
      if (part != without) {
        latest.addAll(part.latest(Unit.MOST_COMPARED));
      }
    }
    latest.sort(Part.BY_SEQUENCE);
    return latest.subList(Math.max(0, latest.size() - Unit.MOST_COMPARED), latest.size());
  }

  /** The latest documents of a story that stay; only a story of few that can be compared splits. */
  private static List<Document> staying(Cluster cluster, Part leaving) {
    Set<Document> gone = new HashSet<>(leaving.latest(Integer.MAX_VALUE));
    List<Document> staying = new ArrayList<>();
    for (Document document : cluster.comparable(Unit.MOST_COMPARED + gone.size())) {
      if (!gone.contains(document) && staying.size() < Unit.MOST_COMPARED) {
        staying.add(document);
      }
    }
    return staying;
  }

  /** Where the parts of each cluster belong now. */
  private static Map<Cluster, Map<String, Part>> targets(
      List<List<Part>> groups, List<String> names) {
    Map<Cluster, Map<String, Part>> targets = new LinkedHashMap<>();
    for (int group = 0; group < groups.size(); group++) {
      for (Part part : groups.get(group)) {
        targets
            .computeIfAbsent(part.cluster(), cluster -> new LinkedHashMap<>())
            .put(names.get(group), part);
      }
    }
    return targets;
  }

  private static String largest(Map<String, Part> parts) {
    return parts.entrySet().stream()
        .max(Comparator.comparingInt(part -> part.getValue().size()))
        .orElseThrow()
        .getKey();
  }
}
