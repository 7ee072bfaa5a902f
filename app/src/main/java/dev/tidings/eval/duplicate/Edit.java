package dev.tidings.eval.duplicate;

/** What is done to an article to make another of it. Names are the labels. */
enum Edit {
  /** Quotation marks, dashes, spaces and the headline's case of another house style. */
  TYPOGRAPHY("typography"),
  /** The end is cut off: 40 to 85% of the words stay. */
  TRUNCATION("truncation"),
  /** Another headline, and a sentence of 15 to 35 words in place of the first. */
  NEW_LEAD("new-lead"),
  /** Three quarters or more of the sentences, and up to 30% more text of another article. */
  MERGED("merged"),
  /** One figure in ten is another, at least one; in texts of five figures or more. */
  UPDATED_FIGURES("updated-figures"),
  /** Lines of the page around it. */
  BOILERPLATE("boilerplate"),
  /** The next day's template: all figures are others. */
  DIFFERENT_FIGURES("different-figures"),
  /** Another day's template: days and months, and half of the figures, are others. */
  DIFFERENT_DAY("different-day"),
  /** A third of it as background in another article. */
  DIFFERENT_NEWS("different-news");

  private final String label;

  Edit(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
