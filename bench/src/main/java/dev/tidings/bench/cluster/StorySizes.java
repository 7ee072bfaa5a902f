package dev.tidings.bench.cluster;

import dev.tidings.aggregate.cluster.Change;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Comparator;
import java.util.List;

/** How many articles each active story has, told from the changes alone. */
final class StorySizes {

  private static final int SHOWN = 5;

  private final Object2IntOpenHashMap<String> sizes = new Object2IntOpenHashMap<>();

  void add(List<Change> changes) {
    for (Change change : changes) {
      String storyId = change.storyId();
      if (change instanceof Change.Created || change instanceof Change.Grew) {
        sizes.addTo(storyId, 1);
      } else if (change instanceof Change.Shrank) {
        sizes.addTo(storyId, -1);
      } else if (change instanceof Change.Merged merged) {
        sizes.addTo(merged.heirId(), sizes.removeInt(storyId));
      } else if (change instanceof Change.Split split) {
        sizes.addTo(storyId, -split.articleIds().size());
        sizes.addTo(split.otherStoryId(), split.articleIds().size());
      } else if (change instanceof Change.Retired) {
        sizes.removeInt(storyId);
      }
    }
  }

  /** The largest ones. */
  @Override
  public String toString() {
    return sizes
            .values()
            .intStream()
            .boxed()
            .sorted(Comparator.reverseOrder())
            .limit(SHOWN)
            .toList()
        + " articles";
  }
}
