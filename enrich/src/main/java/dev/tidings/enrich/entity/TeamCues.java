package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.CueWords;
import dev.tidings.enrich.entity.tag.Line;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/**
 * In reports of sport a place's name is mostly its team's: {@code Boston beat Seattle}, {@code
 * England 4 Spain 2}, {@code Italy coach}. A preposition of place or parentheses behind an athlete
 * make it a place again.
 */
final class TeamCues {
  private static final double VOTE = 1.5;

  /** In digits: longer numbers are years and dates. */
  private static final int LONGEST_SCORE = 3;

  /** For words that say it by themselves. */
  private static final double SURE_VOTE = 4;

  /** For a place in a report of sport that nothing else is said of. */
  private static final double IN_SPORT_VOTE = 0.5;

  /** Against, in any other article. */
  private static final double ELSEWHERE_VOTE = -1;

  private static final Set<String> TEAM_OFFICES =
      CueWords.words(
          """
          coach captain striker goalkeeper midfielder defender pitcher quarterback batsman bowler
          teammate teammates team-mate skipper playmaker linebacker shortstop winger manager
          """);

  private static final Set<String> PLAYING =
      CueWords.words(
          """
          won win wins lost lose loses scored score draw drew played play plays host hosted hosts led
          leads trailed at vs v fans players forward guard batted were have need needed star
          """);

  /** Verbs between two sides of a match. */
  private static final Set<String> BEATING =
      CueWords.words(
          """
          beat beats beating defeated defeat defeats edged thrashed trounced routed outscored
          """);

  private final NewsDocument document;
  private final boolean sport;

  TeamCues(NewsDocument document) {
    this.document = document;
    this.sport = SportWords.areMany(document.lines());
  }

  /** Whether the article reports sport. */
  boolean isSport() {
    return sport;
  }

  /** What the words beside the name of a town or state say. */
  void vote(FoundName name, EnumMap<NameType, Double> votes) {
    double team = team(name);
    if (team > 0) {
      votes.merge(NameType.ORGANIZATION, team, Double::sum);
    } else if (team < 0) {
      votes.merge(NameType.LOCATION, -team, Double::sum);
    }
  }

  /** Whether these names of one place stand for its team more often than for the place. */
  boolean areMeantBy(List<FoundName> names) {
    double sum = 0;
    for (FoundName name : names) {
      double team = team(name);
      sum += team != 0 ? team : sport ? IN_SPORT_VOTE : ELSEWHERE_VOTE;
    }
    return sum > 0;
  }

  /** Whether the name of a people is a team's by the words beside it: {@code Indians manager}. */
  boolean areCalledBy(List<FoundName> names) {
    return names.stream().allMatch(name -> team(name) >= SURE_VOTE);
  }

  /** Above 0 when the words beside a name say that it is a team's, below when a place's. */
  private double team(FoundName name) {
    Line line = document.line(name.line);
    String before = name.first > 0 ? line.normal(name.first - 1) : "";
    String behind = name.end < line.length() ? line.normal(name.end) : "";
    if (TEAM_OFFICES.contains(behind)) {
      return SURE_VOTE;
    }
    if (BEATING.contains(behind) || BEATING.contains(before)) {
      return sport ? SURE_VOTE : VOTE;
    }
    if (!sport) {
      return 0;
    }
    if (before.equals("(") || isDateline(name, line) || CueWords.isPlacePreposition(before)) {
      return -VOTE;
    }
    return PLAYING.contains(behind) || isNumber(behind) ? VOTE : 0;
  }

  private static boolean isNumber(String normal) {
    return !normal.isEmpty() && normal.charAt(0) == '0' && normal.length() <= LONGEST_SCORE;
  }

  private static boolean isDateline(FoundName name, Line line) {
    return name.first == 0
        && !line.isShouted()
        && !line.isHeadline()
        && Line.isAllCapitals(line.word(0));
  }
}
