package dev.tidings.enrich.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With the real model, which tests have on their class path. */
class EncodeWordsTest {
  private static EncodeWords encodeWords;

  @BeforeAll
  static void load() throws IOException {
    encodeWords = EncodeWords.load();
  }

  private static float[][] encode(String words) {
    return encodeWords.encode(List.of(words.split(" ")));
  }

  private static double cosine(float[] one, float[] other) {
    double product = 0;
    double ones = 0;
    double others = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
      ones += one[i] * one[i];
      others += other[i] * other[i];
    }
    return product / Math.sqrt(ones * others);
  }

  @Test
  void oneVectorForEachWordInHowManyPiecesSoever() {
    float[][] vectors = encode("Bukele met Rubio in Comalapa .");
    assertThat(vectors).hasDimensions(6, MiniLm.DIMENSIONS);
    for (int i = 1; i < vectors.length; i++) {
      assertThat(cosine(vectors[i - 1], vectors[i])).isLessThan(0.9);
    }
  }

  @Test
  void aWordsVectorTellsWhatItIsThere() {
    float[] town = encode("She was born in Jordan near the border .")[4];
    float[] land = encode("He was raised in Egypt near the coast .")[4];
    float[] player = encode("Last night Michael Jordan scored twenty points .")[3];
    assertThat(cosine(town, land)).isGreaterThan(cosine(player, land) + 0.1);
  }

  @Test
  void capitalsAreNotSeen() {
    assertThat(encode("The Storm")).isDeepEqualTo(encode("the STORM"));
  }

  @Test
  void aWordThatIsNothingToTheModelHasNoVector() {
    float[][] vectors = encode("storm \u200b flood");
    assertThat(vectors[1]).containsOnly(0f);
    assertThat(vectors[0]).isEqualTo(encode("storm flood")[0]);
    assertThat(vectors[2]).isEqualTo(encode("storm flood")[1]);
  }

  @Test
  void beyondTheLongestSentenceWordsHaveNoVector() {
    float[][] vectors = encodeWords.encode(Collections.nCopies(300, "storm"));
    assertThat(vectors).hasDimensions(300, MiniLm.DIMENSIONS);
    assertThat(vectors[253]).isNotEqualTo(new float[MiniLm.DIMENSIONS]);
    assertThat(vectors[254]).containsOnly(0f);
    assertThat(vectors[299]).containsOnly(0f);
  }

  @Test
  void noWordsHaveNoVectors() {
    assertThat(encodeWords.encode(List.of())).isEmpty();
  }
}
