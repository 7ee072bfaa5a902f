package dev.tidings.ingest.duplicate;

/**
 * Whether two texts of nearly the same words speak of the same: their names, figures and dates.
 *
 * <p>A template of another day repeats the words and has other figures in the same places; a
 * reprint leaves figures out or brings new ones with new sentences, but what stands in the same
 * place is the same.
 */
final class CompareFigures {
  /** Below this many words a text is a form filled in; its title says for whom. */
  private static final int SHORT = 60;

  private static final double MIN_TITLE_OF_FORM = 0.6;
  private static final double MIN_NUMBERS_OF_FORM = 0.9;
  private static final double MIN_CONTAINED_FORM = 0.95;

  private static final double MIN_CAPITALS = 0.5;

  /** Of texts whose figures are all but the same. */
  private static final double MIN_NUMBERS = 0.85;

  private static final double MIN_CONTAINED = 0.8;
  private static final double MIN_NUMBERS_CONTAINED = 0.95;

  /** Of prose with some other figures; more of them than this is a table. */
  private static final double MAX_FIGURES = 0.2;

  private static final double MIN_KNOWN = 0.65;
  private static final double MIN_NUMBERS_OF_PROSE = 0.5;

  /** So many figures may all stand in what was replaced. */
  private static final int FEW = 3;

  /** Of prose with other figures in the same places: one in five or more, or so many of all. */
  private static final double MAX_OTHERS = 0.12;

  private static final int ENOUGH_FOR_ONE_OTHER = 5;
  private static final double MIN_JACCARD_WITH_OTHERS = 0.7;
  private static final double MIN_CAPITALS_WITH_OTHERS = 0.8;

  private CompareFigures() {}

  static boolean isForm(Fingerprint text) {
    return text.words() < SHORT;
  }

  /**
   * Whether they agree.
   *
   * @param jaccard share of both texts' 3-grams that are in common
   * @param contained share of the later text's 3-grams that are in the earlier one
   */
  static boolean agree(Fingerprint later, Fingerprint earlier, double jaccard, double contained) {
    if (isForm(later) || isForm(earlier)) {
      return formsAgree(later, earlier, contained);
    }
    double capitals = IntSet.overlap(later.capitals(), earlier.capitals());
    boolean same =
        IntSet.jaccard(later.numbers(), earlier.numbers()) >= MIN_NUMBERS
            || (contained >= MIN_CONTAINED
                && IntSet.contained(later.numbers(), earlier.numbers()) >= MIN_NUMBERS_CONTAINED);
    PlacedFigures.Comparison figures = PlacedFigures.compare(later.figures(), earlier.figures());
    if (capitals < MIN_CAPITALS || (same && figures.others() == 0)) {
      return capitals >= MIN_CAPITALS;
    }
    if (same && jaccard >= MIN_JACCARD_WITH_OTHERS) {
      return true;
    }
    boolean replaced =
        Math.min(later.numbers().length, earlier.numbers().length) <= FEW
            || IntSet.overlap(later.numbers(), earlier.numbers()) >= MIN_NUMBERS_OF_PROSE;
    if (!isProse(later) || !isProse(earlier) || contained < MIN_KNOWN || !replaced) {
      return false;
    }
    return figures.others() == 0
        || (fewOthers(figures)
            && jaccard >= MIN_JACCARD_WITH_OTHERS
            && capitals >= MIN_CAPITALS_WITH_OTHERS);
  }

  private static boolean fewOthers(PlacedFigures.Comparison figures) {
    return figures.others() <= MAX_OTHERS * figures.compared()
        || (figures.others() == 1 && figures.compared() >= ENOUGH_FOR_ONE_OTHER);
  }

  private static boolean formsAgree(Fingerprint later, Fingerprint earlier, double contained) {
    boolean excerpt =
        contained >= MIN_CONTAINED_FORM
            && IntSet.contained(later.numbers(), earlier.numbers()) == 1;
    return IntSet.overlap(later.titleWords(), earlier.titleWords()) >= MIN_TITLE_OF_FORM
        && !IntSet.differBothWays(names(later), names(earlier))
        && (excerpt || IntSet.jaccard(later.numbers(), earlier.numbers()) >= MIN_NUMBERS_OF_FORM);
  }

  /** Words with a capital that are in the title too: for whom a form is filled in. */
  private static int[] names(Fingerprint text) {
    return IntSet.intersection(text.capitals(), text.titleWords());
  }

  private static boolean isProse(Fingerprint text) {
    return text.numbers().length <= MAX_FIGURES * text.words();
  }
}
