package dev.tidings.bench.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was left of a program's heap after collections, out of the log that {@code -Xlog:gc} writes.
 *
 * @param left megabytes by tenths of the collections: the least of each, because a collection of
 *     the young leaves garbage among the old
 * @param most megabytes before any collection
 */
record HeapLog(List<Integer> left, int most) {
  private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");
  private static final int PARTS = 10;

  static HeapLog read(Path log) throws IOException {
    List<int[]> collections = new ArrayList<>();
    try (Stream<String> lines = Files.lines(log)) {
      lines
          .map(COLLECTION::matcher)
          .filter(Matcher::find)
          .forEach(
              found ->
                  collections.add(
                      new int[] {
                        Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))
                      }));
    }
    List<Integer> left = new ArrayList<>();
    int most = 0;
    for (int i = 0; i < collections.size(); i++) {
      most = Math.max(most, collections.get(i)[0]);
      int part = (int) ((long) i * PARTS / collections.size());
      if (part == left.size()) {
        left.add(collections.get(i)[1]);
      } else {
        left.set(part, Math.min(left.get(part), collections.get(i)[1]));
      }
    }
    return new HeapLog(left, most);
  }
}
