package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidings.aggregate.cluster.ClusterParameters.Encoding;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BlendMeaningTest {
  private static final Offset<Double> NEARLY = within(1e-9);
  private static final Encoding ENCODING = Encoding.BAND;
  private static final double AT_THRESHOLD =
      ENCODING.unlike() + ENCODING.slope() * ClusterParameters.Linkage.DEFAULT.link();

  private final BlendMeaning blend = new BlendMeaning(ClusterParameters.DEFAULT, true);
  private final DenseVector dense = new DenseVector();

  /** Of no meaning. */
  private static Document document(int sequence) {
    return Documents.of(sequence, 1);
  }

  /** Of length one, in the first half of the dimensions or the second: those are unlike. */
  private static Document document(int sequence, boolean first) {
    byte[] vector = new byte[128];
    Arrays.fill(vector, first ? 0 : 64, first ? 64 : 128, (byte) (Encoder.LENGTH / 8));
    Document document = document(sequence);
    document.setMeaning(new Meaning(vector));
    return document;
  }

  @Test
  void withoutAnEncoderTermsAloneCount() {
    BlendMeaning off = new BlendMeaning(ClusterParameters.DEFAULT, false);
    Document one = document(1, true);
    assertThat(off.blend(0.3, one, one)).isEqualTo(0.3);
    assertThat(off.blend(0.3, Unit.of(one), Unit.of(one))).isEqualTo(0.3);
  }

  @Test
  void equalMeaningRaisesAndUnlikeMeaningLowers() {
    Document one = document(1, true);
    Document other = document(2, false);
    double raised = 0.3 + ENCODING.weight() * (1 - AT_THRESHOLD);
    double lowered = 0.3 - ENCODING.weight() * AT_THRESHOLD;
    assertThat(blend.blend(0.3, one, one)).isCloseTo(raised, NEARLY);
    assertThat(blend.blend(0.3, one, other)).isCloseTo(lowered, NEARLY);
    assertThat(blend.blend(0.3, Unit.of(one), Unit.of(one))).isCloseTo(raised, NEARLY);
    assertThat(blend.blend(0.3, Unit.of(one), Unit.of(other))).isCloseTo(lowered, NEARLY);
  }

  @Test
  void whereOneHasNoMeaningTheUsualOneIsTaken() {
    Document known = document(1, true);
    Document unknown = document(2);
    double usual = 0.4 + ENCODING.weight() * (guess(0.4) - AT_THRESHOLD);
    assertThat(blend.blend(0.4, known, unknown)).isCloseTo(usual, NEARLY);
    assertThat(blend.blend(0.4, unknown, known)).isCloseTo(usual, NEARLY);
    assertThat(blend.blend(0.4, Unit.of(known), Unit.of(unknown))).isCloseTo(usual, NEARLY);
    assertThat(blend.blend(0.4, Unit.of(unknown), Unit.of(known))).isCloseTo(usual, NEARLY);
  }

  @Test
  void ofAStoryThoseThatHaveOneCountAsMany() {
    Document known = document(1, true);
    Unit half = Unit.of(List.of(known, document(2)), dense);
    double cosine = (1 + guess(0.4)) / 2;
    assertThat(blend.blend(0.4, Unit.of(known), half))
        .isCloseTo(0.4 + ENCODING.weight() * (cosine - AT_THRESHOLD), NEARLY);
  }

  private static double guess(double lexical) {
    return ENCODING.unlike() + ENCODING.slope() * lexical;
  }
}
