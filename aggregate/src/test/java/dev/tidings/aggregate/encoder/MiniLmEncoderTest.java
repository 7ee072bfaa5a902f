package dev.tidings.aggregate.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.cluster.Encoder;
import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With the real model, which tests have on their class path. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MiniLmEncoderTest {

  private static final String BOAT = "A boat with migrants sank off the coast; dozens are missing.";
  private static final String SHIP = "Many feared drowned after a refugee vessel goes down at sea.";
  private static final String BANK = "The central bank leaves interest rates as they are.";

  private Encoder encoder = text -> new byte[0];

  @BeforeAll
  void load() throws IOException {
    encoder = MiniLmEncoder.load();
  }

  private double cosine(String one, String other) {
    byte[] a = encoder.encode(one);
    byte[] b = encoder.encode(other);
    double product = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
    }
    return product / Encoder.LENGTH / Encoder.LENGTH;
  }

  @Test
  void textsThatMeanTheSamePointTheSameWay() {
    assertThat(cosine(BOAT, SHIP)).isGreaterThan(0.5);
    assertThat(cosine(BOAT, BANK)).isLessThan(0.15);
  }

  @Test
  void everyVectorIsOfTheSameLengthAndDimensions() {
    for (String text : List.of(BOAT, SHIP, BANK)) {
      assertThat(encoder.encode(text)).hasSize(384);
      assertThat(cosine(text, text)).isCloseTo(1, Offset.offset(0.01));
    }
    assertThat(encoder.encode("")).hasSize(384);
  }

  @Test
  void theSameTextGivesTheSameBytes() {
    assertThat(encoder.encode(BOAT)).isEqualTo(encoder.encode(BOAT));
  }

  @Test
  void whatIsBeyondTheLeadDoesNotCount() {
    String lead = "The storm reached the coast in the evening. ".repeat(20);
    assertThat(encoder.encode(lead + BOAT)).isEqualTo(encoder.encode(lead + BANK));
  }
}
