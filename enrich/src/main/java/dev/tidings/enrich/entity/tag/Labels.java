package dev.tidings.enrich.entity.tag;

import dev.tidings.enrich.entity.name.NameType;
import java.util.ArrayList;
import java.util.List;

/**
 * The 17 labels of words: outside of names, or begin, inside, end or single word of a name of one
 * of four types (BIOES). Label 0 is outside; {@code 1 + 4 * type + place} the others.
 */
public final class Labels {
  public static final int COUNT = 17;
  public static final int OUTSIDE = 0;
  public static final int BEGIN = 0;
  public static final int INSIDE = 1;
  public static final int END = 2;
  public static final int SINGLE = 3;

  private static final NameType[] TYPES = NameType.values();
  private static final int[][] BEFORE = new int[COUNT][];

  static {
    for (int label = 0; label < COUNT; label++) {
      List<Integer> before = new ArrayList<>();
      for (int previous = 0; previous < COUNT; previous++) {
        if (follows(previous, label)) {
          before.add(previous);
        }
      }
      BEFORE[label] = before.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private Labels() {}

  /** The label of a word of a name of the type with that index. */
  public static int of(int type, int place) {
    return 1 + 4 * type + place;
  }

  /** Begin, inside, end or single; of {@link #OUTSIDE} undefined. */
  static int place(int label) {
    return (label - 1) & 3;
  }

  /** What the label's name names; of {@link #OUTSIDE} undefined. */
  static NameType type(int label) {
    return TYPES[(label - 1) >> 2];
  }

  /** Whether a line may begin with it. */
  public static boolean canStart(int label) {
    return label == OUTSIDE || place(label) == BEGIN || place(label) == SINGLE;
  }

  /** Whether a line may end with it. */
  public static boolean canEnd(int label) {
    return label == OUTSIDE || place(label) == END || place(label) == SINGLE;
  }

  /** The labels that may stand before it; do not change the array. */
  public static int[] before(int label) {
    return BEFORE[label];
  }

  private static boolean follows(int previous, int label) {
    boolean open = !canEnd(previous);
    boolean continues = !canStart(label);
    return open == continues && (!open || (previous - 1) >> 2 == (label - 1) >> 2);
  }

  /** The names that a sequence of labels says. */
  public static List<Span> spans(int[] labels, int length) {
    List<Span> spans = new ArrayList<>(4);
    int first = 0;
    for (int i = 0; i < length; i++) {
      if (labels[i] == OUTSIDE) {
        continue;
      }
      int place = place(labels[i]);
      if (place == BEGIN) {
        first = i;
      } else if (place == END) {
        spans.add(new Span(first, i + 1, type(labels[i])));
      } else if (place == SINGLE) {
        spans.add(new Span(i, i + 1, type(labels[i])));
      }
    }
    return spans;
  }
}
