package dev.tidings.ingest.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BandIndexTest {

  @Test
  void theNewestTextComesFirst() {
    BandIndex index = new BandIndex(2);
    int first = index.add(new int[] {7, 8});
    int second = index.add(new int[] {7, 9});

    assertThat(find(index, 7, 10)).containsExactly(second, first);
    assertThat(find(index, 8, 10)).containsExactly(first);
    assertThat(find(index, 1, 10)).isEmpty();
  }

  @Test
  void noMoreThanTheLimitAreVisited() {
    BandIndex index = new BandIndex(1);
    for (int i = 0; i < 100; i++) {
      index.add(new int[] {7});
    }

    assertThat(find(index, 7, 10)).hasSize(10);
  }

  @Test
  void itHoldsWhatAMapOfListsHolds() {
    Random random = new Random(3);
    BandIndex index = new BandIndex(5);
    Map<Integer, int[]> texts = new HashMap<>();
    List<Integer> slots = new ArrayList<>();
    for (int round = 0; round < 20_000; round++) {
      if (slots.isEmpty() || random.nextInt(3) > 0) {
        int[] keys = random.ints(1 + random.nextInt(5), 0, 3_000).toArray();
        int slot = index.add(keys);
        assertThat(texts.put(slot, keys)).as("slot in use").isNull();
        slots.add(slot);
      } else {
        int slot = slots.remove(random.nextInt(slots.size()));
        index.remove(slot);
        texts.remove(slot);
      }
    }

    for (int key = 0; key < 3_000; key++) {
      List<Integer> expected = new ArrayList<>();
      for (Map.Entry<Integer, int[]> text : texts.entrySet()) {
        for (int other : text.getValue()) {
          if (other == key) {
            expected.add(text.getKey());
          }
        }
      }
      assertThat(find(index, key, Integer.MAX_VALUE)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static List<Integer> find(BandIndex index, int key, int limit) {
    List<Integer> found = new ArrayList<>();
    index.find(key, limit, found::add);
    return found;
  }
}
