package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.tag.CueWords;
import dev.tidings.enrich.entity.tag.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells reports of sport by their words. */
final class SportWords {
  /** So many different words of sport make a report of sport; {@link #SURE} ones count twice. */
  private static final int ENOUGH = 4;

  /** In a text of so many words; half of them do where the text is one of a few sentences. */
  private static final int SHORT_TEXT = 80;

  /** In so many words some of sport stand anyhow. */
  private static final int LONG_TEXT = 500;

  private static final Set<String> SURE =
      CueWords.words(
          """
          soccer football baseball basketball hockey rugby cricket tennis golf cycling athletics nfl
          nba nhl mlb innings inning halftime half-time wicket wickets touchdown quarterback homer
          homered pitcher striker midfielder goalkeeper batsman playoff playoffs semifinal semi-final
          quarterfinal quarter-final rebounds under-21 scorers scoreboard qualifier
          """);

  private static final Set<String> OTHERS =
      CueWords.words(
          """
          game games match matches season league coach players player scored goal goals cup
          championship championships champions tournament defeated defender standings team teams win
          victory beat points assists quarter yards final fans overs runs seed seeded qualifying
          friendly referee substitute teammate captain stadium medal lap laps star
          """);

  private SportWords() {}

  static boolean areMany(List<Line> lines) {
    Set<String> words = new HashSet<>();
    int length = 0;
    int count = 0;
    for (Line line : lines) {
      length += line.length();
      for (int i = 0; i < line.length(); i++) {
        String word = line.normal(i).toLowerCase(Locale.ROOT);
        boolean sure = SURE.contains(word);
        if ((sure || OTHERS.contains(word)) && words.add(word)) {
          count += sure ? 2 : 1;
        }
      }
    }
    int enough = length < SHORT_TEXT ? ENOUGH / 2 : length < LONG_TEXT ? ENOUGH : 2 * ENOUGH;
    return count >= enough;
  }
}
