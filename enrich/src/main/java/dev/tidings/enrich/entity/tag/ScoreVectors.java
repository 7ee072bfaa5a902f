package dev.tidings.enrich.entity.tag;

/** Adds what the vectors of a line's words say to the scores of their labels. Not thread-safe. */
final class ScoreVectors {
  private final WordVectors vectors;
  private float[][] ofLine = {};

  ScoreVectors(WordVectors vectors) {
    this.vectors = vectors;
  }

  void begin(Line line) {
    ofLine = vectors.encodeWords().encode(line.words());
  }

  void add(int at, float[] scores) {
    vectors.weights().add(ofLine[at], scores);
  }
}
