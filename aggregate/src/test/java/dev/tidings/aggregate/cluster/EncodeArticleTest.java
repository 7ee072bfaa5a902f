package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EncodeArticleTest {

  private static final ClusterParameters.Encoding TWO_SAVED =
      new ClusterParameters.Encoding(false, 0.15, 0.40, 25, 2, 0.5, 0.1, 1.6);

  private int asked;

  private byte[] encode(String text) {
    asked++;
    return new byte[] {1};
  }

  private static Document document(long sequence) {
    return new Document(sequence, "a" + sequence, 0, 0, TermVector.EMPTY);
  }

  @Test
  void withoutAnEncoderNothingIsEncoded() {
    EncodeArticle encode = new EncodeArticle(null, TWO_SAVED);
    Document document = document(1);
    assertThat(encode.isOn()).isFalse();
    assertThat(encode.encode(document, "text", 0.2)).isFalse();
    assertThat(document.meaning()).isNull();
  }

  @Test
  void asksWhereTermsLeaveItOpen() {
    EncodeArticle encode = new EncodeArticle(this::encode, TWO_SAVED);
    assertThat(encode.encode(document(1), "text", 0.14)).isFalse();
    assertThat(encode.encode(document(2), "text", 0.41)).isFalse();
    assertThat(encode.encode(document(3), "", 0.2)).isFalse();
    assertThat(encode.encode(document(4), "text", 0.2)).isTrue();
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void asksForEachIfSaidSo() {
    EncodeArticle encode = new EncodeArticle(this::encode, ClusterParameters.Encoding.ALL);
    for (int i = 1; i <= 50; i++) {
      assertThat(encode.encode(document(i), "text", i % 2)).isTrue();
    }
  }

  @Test
  void asksForNoMoreThanItsShareAndWhatWasSaved() {
    EncodeArticle encode = new EncodeArticle(this::encode, TWO_SAVED);
    for (int i = 1; i <= 100; i++) {
      encode.encode(document(i), "text", 0.2);
    }
    // What the first article earns is lost, for as much as may be was saved up then.
    assertThat(asked).isEqualTo(2 + 24);
    for (int i = 1001; i <= 1003; i++) {
      encode.encode(document(i), "text", 0.2);
    }
    assertThat(asked).as("no more is saved up than two").isEqualTo(2 + 24 + 2);
  }

  @Test
  void goesOnWhereAnotherStopped() {
    EncodeArticle whole = new EncodeArticle(this::encode, TWO_SAVED);
    EncodeArticle begun = new EncodeArticle(this::encode, TWO_SAVED);
    for (int i = 1; i <= 10; i++) {
      whole.encode(document(i), "text", 0.2);
      begun.encode(document(i), "text", 0.2);
    }
    EncodeArticle other = new EncodeArticle(this::encode, TWO_SAVED);
    other.restore(begun.saved(), begun.savedAt());
    for (int i = 11; i <= 40; i++) {
      boolean expected = whole.encode(document(i), "text", 0.2);
      assertThat(other.encode(document(i), "text", 0.2)).as("article %d", i).isEqualTo(expected);
    }
  }
}
