package dev.tidings.ingest.text;

import java.util.Set;

/** A line that holds a date and nothing else, such as {@code Updated: 3 March 2024, 10:15 GMT}. */
final class DateLine {
  private static final int MAX_WORDS = 12;

  private static final Set<String> MONTHS =
      Set.of(
          "jan january feb february mar march apr april may jun june jul july aug august sep sept"
              .split(" "));

  private static final Set<String> LATER_MONTHS =
      Set.of("september oct october nov november dec december".split(" "));

  private static final Set<String> OTHER_WORDS =
      Set.of(
          ("mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday"
                  + " saturday sunday today updated published posted last on at am pm gmt utc est"
                  + " edt pst pdt et bst cet ist st nd rd th first modified date time of")
              .split(" "));

  private DateLine() {}

  static boolean matches(FoldedLine line) {
    if (line.words() < 2 || line.words() > MAX_WORDS) {
      return false;
    }
    boolean month = false;
    int numbers = 0;
    for (String word : line.text().split(" ", -1)) {
      if (word.equals("#") || isOrdinal(word)) {
        numbers++;
      } else if (MONTHS.contains(word) || LATER_MONTHS.contains(word)) {
        month = true;
      } else if (!OTHER_WORDS.contains(word)) {
        return false;
      }
    }
    return (month && numbers > 0) || numbers >= 3;
  }

  private static boolean isOrdinal(String word) {
    return Character.isDigit(word.charAt(0)) && word.length() <= 5;
  }
}
