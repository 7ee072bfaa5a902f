package dev.tidings.ingest.duplicate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that say when and how many, as digits do: from one day's template to the next they change
 * and little else does.
 */
final class FigureWords {
  /** Written out or in short, by each agency's own rule; "one" is too often no number. */
  private static final String[][] SAME = {
    {"two", "2"},
    {"three", "3"},
    {"four", "4"},
    {"five", "5"},
    {"six", "6"},
    {"seven", "7"},
    {"eight", "8"},
    {"nine", "9"},
    {"ten", "10"},
    {"eleven", "11"},
    {"twelve", "12"},
    {"jan", "january"},
    {"feb", "february"},
    {"mar", "march"},
    {"apr", "april"},
    {"jun", "june"},
    {"jul", "july"},
    {"aug", "august"},
    {"sept", "september"},
    {"sep", "september"},
    {"oct", "october"},
    {"nov", "november"},
    {"dec", "december"},
  };

  private static final String DATES =
      "january february march april may june july august september october november december"
          + " monday tuesday wednesday thursday friday saturday sunday"
          + " januar februar märz mai juni juli oktober dezember"
          + " montag dienstag mittwoch donnerstag freitag samstag sonntag"
          + " janvier février mars avril juin juillet août septembre octobre novembre"
          + " décembre lundi mardi mercredi jeudi vendredi samedi dimanche"
          + " enero febrero marzo abril mayo junio julio agosto septiembre octubre"
          + " noviembre diciembre lunes martes miércoles jueves viernes sábado domingo"
          + " gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre"
          + " lunedì martedì mercoledì giovedì venerdì sabato domenica"
          + " janeiro fevereiro março maio junho julho setembro outubro novembro dezembro"
          + " januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag"
          + " zaterdag zondag";

  private final Map<String, String> forms = new HashMap<>();

  FigureWords() {
    for (String date : DATES.split(" ", -1)) {
      forms.put(date, date);
    }
    for (String[] same : SAME) {
      forms.put(same[0], same[1]);
    }
  }

  /** The one form of a figure that is written as a word; null for other words. */
  @Nullable String form(String word) {
    return forms.get(word);
  }

  /** Brings a number in digits into one form: no commas, no empty decimals. */
  static void normalise(StringBuilder number) {
    int kept = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c != ',') {
        number.setCharAt(kept++, c);
      }
    }
    number.setLength(kept);
    if (number.length() > 2 && number.lastIndexOf(".0") == number.length() - 2) {
      number.setLength(number.length() - 2);
    }
  }
}
