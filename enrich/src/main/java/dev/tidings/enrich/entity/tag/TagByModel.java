package dev.tidings.enrich.entity.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tags English with a linear-chain conditional random field (Lafferty et al., 2001), by Viterbi's
 * algorithm.
 *
 * <p>A word in lower case without a capital or digit on both sides near by is outside of any name
 * without a look at its features: that is most words of a news text, and changes next to no result.
 */
public final class TagByModel implements TagNames {
  /** Taken from the score of being outside: the training texts leave names out more than news. */
  private static final float OUTSIDE_COST = 1;

  /** Most words in lower case inside a name, as in {@code Bank of the West}. */
  private static final int MOST_SMALL_WORDS = 2;

  private static final float NEVER = -1e9f;

  private final TaggerModel model;
  private final ExtractFeatures extractFeatures;
  private final @Nullable ScoreVectors scoreVectors;
  private final int[] features = new int[ExtractFeatures.MOST];
  private final int[] sums = new int[Labels.COUNT];
  private final float[] scores = new float[Labels.COUNT];
  private float[] best = new float[64 * Labels.COUNT];
  private byte[] from = new byte[64 * Labels.COUNT];
  private boolean[] open = new boolean[64];
  private int[] labels = new int[64];

  /** A tagger over models that may be shared. */
  public TagByModel(TaggerModel model, WordClusters clusters, NameHints hints) {
    this(model, clusters, hints, null);
  }

  /** A tagger that looks at words' vectors as well, if there are such. */
  TagByModel(
      TaggerModel model, WordClusters clusters, NameHints hints, @Nullable WordVectors vectors) {
    this.model = model;
    this.extractFeatures = new ExtractFeatures(clusters, hints);
    this.scoreVectors = vectors == null ? null : new ScoreVectors(vectors);
  }

  @Override
  public List<List<Span>> tag(List<Line> document) {
    DocumentCues cues = new DocumentCues(document);
    List<List<Span>> spans = new ArrayList<>(document.size());
    for (Line line : document) {
      spans.add(tag(line, cues));
    }
    return spans;
  }

  private List<Span> tag(Line line, DocumentCues cues) {
    int length = line.length();
    if (length > labels.length) {
      grow(length);
    }
    if (!findOpenWords(line)) {
      return List.of();
    }
    extractFeatures.begin(line, cues);
    if (scoreVectors != null) {
      scoreVectors.begin(line);
    }
    for (int i = 0; i < length; i++) {
      scoreWord(i);
      advance(i);
    }
    trace(length);
    return Labels.spans(labels, length);
  }

  private void grow(int size) {
    best = new float[size * Labels.COUNT];
    from = new byte[size * Labels.COUNT];
    open = new boolean[size];
    labels = new int[size];
  }

  /** Marks the words that can be part of a name; whether there are any. */
  private boolean findOpenWords(Line line) {
    int last = -MOST_SMALL_WORDS - 2;
    for (int i = 0; i < line.length(); i++) {
      open[i] = hasCapitalOrDigit(line.word(i));
      if (open[i]) {
        for (int k = i - 1; i - last <= MOST_SMALL_WORDS + 1 && k > last; k--) {
          open[k] = true;
        }
        last = i;
      }
    }
    return last >= 0;
  }

  private static boolean hasCapitalOrDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z') {
        continue;
      }
      if (Character.isUpperCase(c) || Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  private void scoreWord(int at) {
    if (!open[at]) {
      return;
    }
    int count = extractFeatures.features(at, features);
    model.score(features, count, sums, scores);
    if (scoreVectors != null) {
      scoreVectors.add(at, scores);
    }
    scores[Labels.OUTSIDE] -= OUTSIDE_COST;
  }

  private void advance(int at) {
    int row = at * Labels.COUNT;
    Arrays.fill(best, row, row + Labels.COUNT, NEVER);
    int last = open[at] ? Labels.COUNT : 1;
    for (int label = 0; label < last; label++) {
      float score = open[at] ? scores[label] : 0;
      if (at == 0) {
        best[row + label] = Labels.canStart(label) ? score + model.start(label) : NEVER;
        continue;
      }
      float most = 2 * NEVER;
      for (int previous : Labels.before(label)) {
        float sum = best[row - Labels.COUNT + previous] + model.transition(previous, label);
        if (sum > most) {
          most = sum;
          from[row + label] = (byte) previous;
        }
      }
      best[row + label] = most + score;
    }
  }

  private void trace(int length) {
    int row = (length - 1) * Labels.COUNT;
    int label = Labels.OUTSIDE;
    for (int candidate = 1; candidate < Labels.COUNT; candidate++) {
      if (Labels.canEnd(candidate) && best[row + candidate] > best[row + label]) {
        label = candidate;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i * Labels.COUNT + label];
    }
  }
}
