package dev.tidings.enrich.entity.tag;

/** What a word looks like: capitals, small letters, digits and marks, long runs cut to three. */
final class Shapes {
  private static final int LONGEST_RUN = 3;

  private Shapes() {}

  /** A number that is the same for words that look alike. */
  static int hash(String word) {
    int hash = 0x811c9dc5;
    int previous = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      int sort = sort(word.charAt(i));
      run = sort == previous ? run + 1 : 1;
      previous = sort;
      if (run <= LONGEST_RUN) {
        hash = (hash ^ sort) * 16777619;
      }
    }
    return hash ^ (hash >>> 15);
  }

  private static int sort(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }
}
