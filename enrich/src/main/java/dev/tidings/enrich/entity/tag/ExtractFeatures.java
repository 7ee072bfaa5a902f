package dev.tidings.enrich.entity.tag;

import org.jspecify.annotations.Nullable;

/**
 * The features of the words of a line, as numbers below {@link #SPACE}: what each is a hash of is
 * not kept. Call {@link #begin} for a line, then {@link #features} for its words.
 *
 * <p>Features: the words around (two on each side), their shapes, affixes of up to four letters,
 * those of three letters of the neighbours, pairs and triples, the clusters and known names of the
 * neighbours, and the document's cues. Not thread-safe.
 */
public final class ExtractFeatures {
  /** How many different features there can be. */
  public static final int SPACE = 1 << 19;

  /** At least as long as the longest list of features. */
  public static final int MOST = 192;

  private static final int BORDER = 0x5bd1e995;
  private static final int SEVERAL = 3;

  /** Which of a path's beginnings is paired: that of eight steps, if the path is as long. */
  private static final int PAIRED = 2;

  private final WordClusters clusters;
  private final NameHints hints;

  private @Nullable Line line;
  private @Nullable DocumentCues cues;
  private int length;
  private int[] words = new int[64];
  private int[] normals = new int[64];
  private int[] shapes = new int[64];
  private int[][] paths = new int[64][];
  private final MatchHints matches;

  private int[] out = new int[MOST];
  private int count;

  /** An extractor over tables that may be shared. */
  public ExtractFeatures(WordClusters clusters, NameHints hints) {
    this.clusters = clusters;
    this.hints = hints;
    this.matches = new MatchHints(this.hints);
  }

  /**
   * Prepares a line.
   *
   * @param documentCues of its document; null when its letters' case is not its own
   */
  public void begin(Line nextLine, @Nullable DocumentCues documentCues) {
    line = nextLine;
    cues = documentCues;
    length = nextLine.length();
    if (length > words.length) {
      grow(length);
    }
    for (int i = 0; i < length; i++) {
      long normal = WordTable.hash(nextLine.normal(i));
      words[i] = (int) mix(WordTable.hash(nextLine.word(i)));
      normals[i] = (int) mix(normal);
      shapes[i] = Shapes.hash(nextLine.word(i));
      paths[i] = clusters.beginnings(normal);
    }
    matches.match(nextLine);
  }

  private void grow(int size) {
    words = new int[size];
    normals = new int[size];
    shapes = new int[size];
    paths = new int[size][];
  }

  /**
   * Writes the features of a word.
   *
   * @param features at least {@link #MOST} long
   * @return how many there are
   */
  public int features(int at, int[] features) {
    out = features;
    count = 0;
    addWords(at);
    addPairs(at);
    addAffixes(at);
    addAffixesBeside(at - 1, 80);
    addAffixesBeside(at + 1, 82);
    addTriples(at);
    addPaths(at);
    addPathPairs(at);
    addHints(at);
    addCase(at);
    return count;
  }

  private void addWords(int at) {
    add(1, 0);
    add(2, words[at]);
    add(3, normal(at - 2));
    add(4, normal(at - 1));
    add(5, normal(at));
    add(6, normal(at + 1));
    add(7, normal(at + 2));
    add(8, shape(at - 1));
    add(9, shape(at));
    add(10, shape(at + 1));
  }

  private void addPairs(int at) {
    add(11, pair(normal(at - 1), normal(at)));
    add(12, pair(normal(at), normal(at + 1)));
    add(13, pair(shape(at - 1), shape(at)));
    add(14, pair(shape(at), shape(at + 1)));
    add(15, pair(pair(shape(at - 1), shape(at)), shape(at + 1)));
    add(16, pair(normal(at - 1), shape(at)));
    add(17, pair(shape(at), normal(at + 1)));
  }

  private void addAffixes(int at) {
    String normal = current().normal(at);
    int most = Math.min(4, normal.length());
    int prefix = 1;
    int suffix = 1;
    for (int i = 1; i <= most; i++) {
      prefix = prefix * 31 + normal.charAt(i - 1);
      suffix = suffix * 31 + normal.charAt(normal.length() - i);
      add(20 + i, prefix);
      add(25 + i, suffix);
    }
  }

  /** First and last three letters of a neighbour. */
  private void addAffixesBeside(int at, int template) {
    if (at < 0 || at >= length) {
      return;
    }
    String normal = current().normal(at);
    int most = Math.min(3, normal.length());
    int prefix = 1;
    int suffix = 1;
    for (int i = 1; i <= most; i++) {
      prefix = prefix * 31 + normal.charAt(i - 1);
      suffix = suffix * 31 + normal.charAt(normal.length() - i);
    }
    add(template, prefix);
    add(template + 1, suffix);
  }

  private void addTriples(int at) {
    add(84, pair(pair(normal(at - 2), normal(at - 1)), shape(at)));
    add(85, pair(pair(shape(at), normal(at + 1)), normal(at + 2)));
    add(86, pair(pair(path(at - 1), path(at)), path(at + 1)));
  }

  private void addPaths(int at) {
    for (int offset = -1; offset <= 1; offset++) {
      int i = at + offset;
      if (i < 0 || i >= length) {
        continue;
      }
      int[] path = paths[i];
      if (path.length == 0) {
        if (offset == 0) {
          add(30, 0);
        }
        continue;
      }
      for (int k = 0; k < path.length; k++) {
        if (path[k] != 0) {
          add(31 + 8 * (offset + 1) + k, path[k]);
        }
      }
    }
  }

  /** Neighbouring words as pairs of clusters, which pairs of words are too rare to replace. */
  private void addPathPairs(int at) {
    int before = path(at - 1);
    int now = path(at);
    int behind = path(at + 1);
    add(70, pair(before, now));
    add(71, pair(now, behind));
    add(72, pair(now, shapes[at]));
    add(73, pair(before, shapes[at]));
    add(74, pair(shapes[at], behind));
    add(75, pair(path(at - 2), before));
    add(76, pair(behind, path(at + 2)));
  }

  /** The beginning of a word's path by which pairs are made. */
  private int path(int at) {
    return at < 0 || at >= length || paths[at].length == 0 ? shape(at) : paths[at][PAIRED];
  }

  private void addHints(int at) {
    for (int offset = -1; offset <= 1; offset++) {
      int i = at + offset;
      if (i < 0 || i >= length) {
        continue;
      }
      int place = matches.place(i) * 4 + Math.min(SEVERAL, matches.length(i));
      for (int bits = matches.bits(i); bits != 0; bits &= bits - 1) {
        int sort = Integer.numberOfTrailingZeros(bits) * 64 + place;
        add(60 + offset, sort);
        if (offset == 0) {
          add(62, pair(sort, shapes[at]));
        }
      }
    }
  }

  private void addCase(int at) {
    Line now = current();
    boolean capital = now.isCapitalised(at);
    String word = now.word(at);
    int letters = capital ? (Line.isAllCapitals(word) && word.length() > 1 ? 2 : 1) : 0;
    int kind = now.isHeadline() ? 2 : now.isShouted() ? 1 : 0;
    add(64, (at == 0 ? 16 : 0) + kind * 4 + letters);
    if (!capital || cues == null) {
      return;
    }
    addCues(cues.of(now.normal(at)), at == 0 || now.isHeadline());
    if (at > 0 && CueWords.isTitle(now.normal(at - 1))) {
      add(65, 0);
    }
    if (at > 1 && now.isCapitalised(at - 1) && CueWords.isTitle(now.normal(at - 2))) {
      add(66, 0);
    }
  }

  private void addCues(int bits, boolean first) {
    add(67, (bits & 3) * 2 + (first ? 1 : 0));
    for (int rest = bits >>> 2; rest != 0; rest &= rest - 1) {
      add(68, Integer.numberOfTrailingZeros(rest));
    }
    if ((bits & (DocumentCues.AFTER_TITLE | DocumentCues.BEFORE_SAYING)) != 0) {
      add(69, bits & DocumentCues.AFTER_PLACE_PREPOSITION);
    }
  }

  private Line current() {
    if (line == null) {
      throw new IllegalStateException("begin a line first");
    }
    return line;
  }

  private int normal(int at) {
    return at < 0 ? BORDER : at >= length ? BORDER + 1 : normals[at];
  }

  private int shape(int at) {
    return at < 0 || at >= length ? BORDER : shapes[at];
  }

  private void add(int template, int value) {
    int x = value + template * 0x9E3779B1;
    x ^= x >>> 16;
    x *= 0x7feb352d;
    x ^= x >>> 15;
    x *= 0x846ca68b;
    x ^= x >>> 16;
    out[count++] = x & (SPACE - 1);
  }

  private static int pair(int a, int b) {
    return (a ^ (a >>> 13)) * 0x2c1b3c6d + b * 0x297a2d39;
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xbf58476d1ce4e5b9L;
    return mixed ^ (mixed >>> 29);
  }
}
