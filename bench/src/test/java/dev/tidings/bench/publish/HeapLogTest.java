package dev.tidings.bench.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeapLogTest {
  @TempDir private Path directory;

  @Test
  void whatIsLeftIsTheLeastOfEachTenth() throws IOException {
    String log =
        "[0.010s][info][gc] Using G1\n"
            + IntStream.range(0, 20)
                .mapToObj(
                    i ->
                        "[1.0s][info][gc] GC("
                            + i
                            + ") Pause Young (Normal) (G1 Evacuation Pause) "
                            + (100 + i)
                            + "M->"
                            + (20 + i)
                            + "M(256M) 3.2ms\n")
                .collect(Collectors.joining());

    HeapLog heap = HeapLog.read(Files.writeString(directory.resolve("gc.log"), log));

    assertThat(heap.left()).containsExactly(20, 22, 24, 26, 28, 30, 32, 34, 36, 38);
    assertThat(heap.most()).isEqualTo(119);
  }

  @Test
  void aProgramThatNeverCollectedHasNone() throws IOException {
    HeapLog heap = HeapLog.read(Files.writeString(directory.resolve("gc.log"), "Using Serial\n"));

    assertThat(heap.left()).isEmpty();
    assertThat(heap.most()).isZero();
  }
}
