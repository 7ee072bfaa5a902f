package dev.tidings.enrich.entity.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTableTest {

  @Test
  void keepsEveryNumberThroughWritingAndReading() throws IOException {
    Random random = new Random(3);
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      numbers.put("word " + random.nextInt(), 1 + random.nextInt(65_535));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordTable.of(numbers).write(new DataOutputStream(bytes));
    WordTable read =
        WordTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(read.size()).isEqualTo(numbers.size());
    numbers.forEach((word, number) -> assertThat(read.get(word)).isEqualTo(number));
    for (int i = 0; i < 20_000; i++) {
      assertThat(read.get("other " + i)).isZero();
    }
  }

  @Test
  void hashesWordsOneByOneAsItHashesThemTogether() {
    long together = WordTable.hash("Tren de Aragua");

    assertThat(WordTable.hashOn(WordTable.hashOn(WordTable.hash("Tren"), "de"), "Aragua"))
        .isEqualTo(together);
  }
}
