package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.NameTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins a long name that is not known with one that begins with the same word and differs in at
 * most two letters: {@code Tren de Agua} with {@code Tren de Aragua}.
 */
final class JoinMisspelt {
  private static final int SHORTEST = 9;
  private static final int MOST_EDITS = 2;

  private final NameTable table;

  JoinMisspelt(NameTable table) {
    this.table = table;
  }

  List<NameCluster> join(List<NameCluster> clusters) {
    Map<String, List<NameCluster>> byFirstWord = new HashMap<>();
    List<NameCluster> ordered = new ArrayList<>(clusters);
    ordered.sort((a, b) -> Integer.compare(weight(b), weight(a)));
    List<NameCluster> joined = new ArrayList<>();
    for (NameCluster cluster : ordered) {
      String folded = cluster.folded();
      int space = folded.indexOf(' ');
      if (folded.length() < SHORTEST || space < 0 || hasDigit(folded)) {
        joined.add(cluster);
        continue;
      }
      List<NameCluster> alike =
          byFirstWord.computeIfAbsent(folded.substring(0, space), unused -> new ArrayList<>(2));
      NameCluster right = table.named(folded).isEmpty() ? nearest(alike, folded) : null;
      if (right == null) {
        alike.add(cluster);
        joined.add(cluster);
      } else {
        cluster.names.forEach(right::add);
      }
    }
    return joined;
  }

  /** Known names first, then the more frequent: the other one is the misspelling. */
  private int weight(NameCluster cluster) {
    return cluster.names.size() + (table.named(cluster.folded()).isEmpty() ? 0 : 1_000_000);
  }

  private static @Nullable NameCluster nearest(List<NameCluster> clusters, String folded) {
    for (NameCluster cluster : clusters) {
      if (isNear(cluster.folded(), folded)) {
        return cluster;
      }
    }
    return null;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Whether the Levenshtein distance is at most {@link #MOST_EDITS}. */
  static boolean isNear(String a, String b) {
    if (Math.abs(a.length() - b.length()) > MOST_EDITS) {
      return false;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitute = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitute, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()] <= MOST_EDITS;
  }
}
