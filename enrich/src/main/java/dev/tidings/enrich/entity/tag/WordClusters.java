package dev.tidings.enrich.entity.tag;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words that are used alike, as paths in a binary tree (Brown et al., Class-Based n-gram Models of
 * Natural Language, 1992): the longer the beginning that two paths share, the more alike the words.
 */
public final class WordClusters {
  /** Lengths of the beginnings that are told apart; the last stands for the whole path. */
  static final int[] LENGTHS = {4, 6, 8, 10, 14, 31};

  private static final int[] NONE = {};

  private final WordTable table;
  private final List<String> paths;
  private final int[][] beginnings;

  private WordClusters(WordTable table, List<String> paths) {
    this.table = table;
    this.paths = paths;
    this.beginnings = new int[paths.size()][];
    for (int i = 0; i < beginnings.length; i++) {
      beginnings[i] = beginnings(paths.get(i));
    }
  }

  /** Clusters from words in their normal form and their paths, strings of 0 and 1. */
  public static WordClusters of(Map<String, String> pathOfWord) {
    List<String> paths = new ArrayList<>(new TreeSet<>(pathOfWord.values()));
    Map<String, Integer> numberOfPath = new TreeMap<>();
    paths.forEach(path -> numberOfPath.put(path, numberOfPath.size() + 1));
    Map<String, Integer> numberOfWord = new TreeMap<>();
    pathOfWord.forEach((word, path) -> numberOfWord.put(word, numberOfPath.getOrDefault(path, 0)));
    return new WordClusters(WordTable.of(numberOfWord), paths);
  }

  /** The clusters in the jar. */
  public static WordClusters load() {
    return ReadPacked.read(
        "clusters.bin.gz",
        in -> {
          List<String> paths = new ArrayList<>();
          for (int i = in.readInt(); i > 0; i--) {
            paths.add(in.readUTF());
          }
          return new WordClusters(WordTable.read(in), paths);
        });
  }

  /** Writes what {@link #load} reads. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(paths.size());
    for (String path : paths) {
      out.writeUTF(path);
    }
    table.write(out);
  }

  /**
   * The beginnings of a word's path, one number for each of {@link #LENGTHS}, 0 where the path is
   * shorter; empty for a word without a cluster.
   */
  int[] beginnings(long wordHash) {
    int number = table.get(wordHash);
    return number == 0 ? NONE : beginnings[number - 1];
  }

  private static int[] beginnings(String path) {
    int[] beginnings = new int[LENGTHS.length];
    for (int i = 0; i < LENGTHS.length; i++) {
      boolean whole = i == LENGTHS.length - 1;
      if (whole || path.length() >= LENGTHS[i]) {
        String beginning = whole ? path : path.substring(0, LENGTHS[i]);
        // A leading one keeps the paths 0 and 00 apart.
        beginnings[i] = Integer.parseInt("1" + beginning, 2);
      }
    }
    return beginnings;
  }
}
