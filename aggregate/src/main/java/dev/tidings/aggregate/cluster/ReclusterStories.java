package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
      List<List<Document>> groups = groupDocuments.group(linked);
      List<String> names = NameGroups.name(groups, storyIds);
      for (Move move : moves(linked, groups, names)) {
        documents.move(move.documents, move.target);
        changes.add(move.change);
      }
    }
    return changes;
  }

  private List<Move> moves(List<Cluster> linked, List<List<Document>> groups, List<String> names) {
    List<Move> splits = new ArrayList<>();
    List<Move> merges = new ArrayList<>();
    Map<Cluster, Map<String, List<Document>>> targets = targets(groups, names);
    for (Cluster cluster : linked) {
      Map<String, List<Document>> parts = targets.getOrDefault(cluster, Map.of());
      boolean ends = !names.contains(cluster.storyId());
      String heir = ends ? largest(parts) : cluster.storyId();
      parts.forEach(
          (target, part) -> {
            if (!target.equals(heir)) {
              splits.add(split(cluster, target, part));
            } else if (ends) {
              List<Document> others = new ArrayList<>(groups.get(names.indexOf(target)));
              others.removeAll(new HashSet<>(part));
              Change.Evidence evidence = explain.merge(part, others);
              Change merged = new Change.Merged(cluster.storyId(), target, evidence);
              merges.add(new Move(part, target, merged));
            }
          });
    }
    splits.addAll(merges);
    return splits;
  }

  private Move split(Cluster cluster, String target, List<Document> leaving) {
    List<Document> staying = new ArrayList<>(cluster.documents());
    staying.removeAll(new HashSet<>(leaving));
    List<String> articleIds = leaving.stream().map(Document::articleId).toList();
    Change.Evidence evidence = explain.split(leaving, staying);
    Change change = new Change.Split(cluster.storyId(), target, articleIds, evidence);
    return new Move(leaving, target, change);
  }

  /** Where the documents of each cluster belong now. */
  private static Map<Cluster, Map<String, List<Document>>> targets(
      List<List<Document>> groups, List<String> names) {
    Map<Cluster, Map<String, List<Document>>> targets = new LinkedHashMap<>();
    for (int group = 0; group < groups.size(); group++) {
      for (Document document : groups.get(group)) {
        targets
            .computeIfAbsent(document.cluster(), cluster -> new LinkedHashMap<>())
            .computeIfAbsent(names.get(group), name -> new ArrayList<>())
            .add(document);
      }
    }
    return targets;
  }

  private static String largest(Map<String, List<Document>> parts) {
    return parts.entrySet().stream()
        .max(Comparator.comparingInt(part -> part.getValue().size()))
        .orElseThrow()
        .getKey();
  }
}
