package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.CueWords;
import dev.tidings.enrich.entity.tag.Line;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * In reports of sport a town's name is mostly its club's: {@code Boston beat Seattle}, {@code
 * Boston 4 Seattle 2}. A preposition of place makes it a town again.
 */
final class TeamCues {
  private static final double VOTE = 1.5;

  /** For words that say it by themselves. */
  private static final double SURE_VOTE = 4;

  /** So many different words of sport make a report of sport. */
  private static final int ENOUGH = 4;

  /** In a text of so many words; half of them do where the text is one of a few sentences. */
  private static final int SHORT_TEXT = 80;

  private static final Set<String> SPORT =
      Set.of(
          ("game games match season league coach players player scored goal goals innings cup"
                  + " championship champions tournament playoff playoffs touchdown quarterback"
                  + " homer pitcher inning soccer football baseball basketball hockey rugby cricket"
                  + " tennis nfl nba nhl mlb defeated striker midfielder defender goalkeeper"
                  + " halftime wicket wickets division standings team teams win victory beat"
                  + " points rebounds assists quarter yards semifinal semi-final final fans")
              .split(" "));

  private static final Set<String> PLAYING =
      Set.of(
          ("beat beats defeated defeat won win wins lost lose loses scored score draw drew"
                  + " played play plays edged host hosted hosts led leads trailed at vs v fans"
                  + " players coach captain striker pitcher quarterback manager goalkeeper forward"
                  + " defender guard batted were have need needed")
              .split(" "));

  /** Offices that nobody has in a town, only in its team. */
  private static final Set<String> TEAM_OFFICES =
      Set.of(
          ("coach captain striker goalkeeper midfielder defender pitcher quarterback batsman"
                  + " teammate skipper playmaker linebacker shortstop winger")
              .split(" "));

  private final NewsDocument document;
  private final boolean sport;

  TeamCues(NewsDocument document) {
    this.document = document;
    Set<String> words = new HashSet<>();
    int length = 0;
    for (Line line : document.lines()) {
      length += line.length();
      for (int i = 0; i < line.length(); i++) {
        String word = line.normal(i).toLowerCase(Locale.ROOT);
        if (SPORT.contains(word)) {
          words.add(word);
        }
      }
    }
    sport = words.size() >= (length < SHORT_TEXT ? ENOUGH / 2 : ENOUGH);
  }

  /** Whether the article reports sport. */
  boolean isSport() {
    return sport;
  }

  /** What the words beside the name of a town or state say. */
  void vote(FoundName name, EnumMap<NameType, Double> votes) {
    Line line = document.line(name.line);
    if (isBeforeTeamOffice(name)) {
      votes.merge(NameType.ORGANIZATION, SURE_VOTE, Double::sum);
    } else if (!sport) {
      return;
    } else if (name.first > 0 && CueWords.isPlacePreposition(line.normal(name.first - 1))) {
      votes.merge(NameType.LOCATION, VOTE, Double::sum);
    } else if (name.end < line.length() && isPlay(line, name.end)) {
      votes.merge(NameType.ORGANIZATION, VOTE, Double::sum);
    }
  }

  private boolean isBeforeTeamOffice(FoundName name) {
    Line line = document.line(name.line);
    return name.end < line.length() && TEAM_OFFICES.contains(line.normal(name.end));
  }

  private static boolean isPlay(Line line, int at) {
    String next = line.normal(at);
    return PLAYING.contains(next) || (!next.isEmpty() && next.charAt(0) == '0');
  }
}
