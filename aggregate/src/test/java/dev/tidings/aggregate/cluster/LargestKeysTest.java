package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LargestKeysTest {

  @Test
  void takesWhatSortingWouldTake() {
    Random random = new Random(12);
    for (int round = 0; round < 300; round++) {
      long[] keys = new long[random.nextInt(200)];
      LargestKeys largest = new LargestKeys(keys.length);
      for (int i = 0; i < keys.length; i++) {
        keys[i] = random.nextLong() >>> (1 + random.nextInt(40));
        largest.add(keys[i]);
      }
      Arrays.sort(keys);
      long[] expected = new long[Math.min(10, keys.length)];
      for (int i = 0; i < expected.length; i++) {
        expected[i] = keys[keys.length - 1 - i];
      }
      assertThat(largest.take(10)).containsExactly(expected);
    }
  }
}
