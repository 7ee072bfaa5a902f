package dev.tidings.ingest.line;

import java.util.Set;

/** In how many unrelated articles a line must recur before it counts as part of the page. */
final class JudgeLine {
  /** A line that stays however often it recurs. */
  static final int NEVER = Integer.MAX_VALUE;

  private static final int ENOUGH = 6;
  private static final int MAX_LENGTH = 200;
  private static final int MAX_LABEL = 100;

  /** Words with which a page speaks to its reader and news, outside quotations, does not. */
  private static final Set<String> ADDRESSES =
      Set.of(
          ("you your yours our us subscribe newsletter newsletters advertisement click download"
                  + " sie ihr ihre ihren uns unser unsere unseren abonnieren anzeige"
                  + " vous votre vos nous notre nos abonnez publicité"
                  + " usted ustedes tu tus nuestro nuestra nuestros suscríbete publicidad"
                  + " vostro vostra nostro nostra iscriviti pubblicità"
                  + " você vocês nosso nossa assine publicidade"
                  + " jouw uw ons onze abonneer advertentie")
              .split(" "));

  private JudgeLine() {}

  /**
   * The number of articles.
   *
   * @param line a paragraph of a cleaned body
   * @param atTheEdge whether only such lines stand before or after it
   */
  static int articles(String line, boolean atTheEdge) {
    if (!mayBelongToPage(line)) {
      return NEVER;
    }
    return atTheEdge || speaksToReader(line) ? ENOUGH : NEVER;
  }

  /**
   * Whether it may be part of the page at all, by its form: a label, or a line that speaks to the
   * reader. Lines with figures are rows of tables.
   */
  static boolean mayBelongToPage(String line) {
    return line.length() <= MAX_LENGTH
        && !hasQuotation(line)
        && line.chars().anyMatch(Character::isLetter)
        && (speaksToReader(line)
            || (line.length() <= MAX_LABEL && !hasDigit(line) && !endsSentence(line)));
  }

  static boolean endsSentence(String line) {
    int last = line.length() - 1;
    while (last > 0 && ")]’'".indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?。！？।".indexOf(line.charAt(last)) >= 0;
  }

  private static boolean hasQuotation(String line) {
    return line.chars().anyMatch(c -> "\"“”„«»「」".indexOf(c) >= 0);
  }

  private static boolean hasDigit(String line) {
    return line.chars().anyMatch(Character::isDigit);
  }

  private static boolean speaksToReader(String line) {
    return LineWords.of(line).stream().anyMatch(ADDRESSES::contains);
  }
}
