package dev.tidings.enrich.entity.tag;

import dev.tidings.enrich.entity.name.NameType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Common nouns that say what sort of thing the name beside them names: {@code the band X}. */
public final class TypeNouns {
  static final int PERSON = 1;
  static final int ORGANIZATION = 1 << 1;
  static final int LOCATION = 1 << 2;
  static final int OTHER = 1 << 3;

  /** How many bits the sorts take. */
  static final int BITS = 4;

  private static final int LONGEST_PARENTHESIS = 12;
  private static final int REACH = 7;

  private static final Set<String> PERSONS =
      CueWords.words(
          """
          actor actress singer author striker midfielder defender goalkeeper captain champion manager
          politician footballer player writer poet novelist painter artist musician guitarist drummer
          pianist composer rapper journalist lawyer soldier officer general king queen emperor priest
          bishop saint scientist physicist mathematician chemist historian philosopher professor
          engineer architect economist businessman entrepreneur director producer screenwriter model
          wrestler boxer golfer swimmer cyclist driver coach brother sister son daughter wife husband
          father mother friend colleague man woman boy girl leader president minister senator
          congressman mayor governor activist dancer comedian presenter broadcaster astronaut
          """);

  private static final Set<String> ORGANIZATIONS =
      CueWords.words(
          """
          company firm corporation manufacturer bank airline retailer publisher broadcaster network
          newspaper magazine band group orchestra choir duo trio quartet team club league party union
          organization organisation agency ministry department committee council commission institute
          university college school academy hospital museum church society association federation
          foundation charity army militia gang cartel regiment brigade squadron station channel label
          studio startup carmaker chain brand subsidiary conglomerate producers makers insurer
          """);

  private static final Set<String> LOCATIONS =
      CueWords.words(
          """
          village town city municipality commune parish county district province region state country
          republic island islands peninsula river lake sea ocean bay mountain mount hill valley desert
          forest park street road highway bridge suburb neighborhood neighbourhood borough capital port
          airport territory kingdom continent planet castle stadium township hamlet settlement canyon
          coast beach cape strait canal
          """);

  private static final Set<String> OTHERS =
      CueWords.words(
          """
          album song single film movie novel book poem play opera musical series sitcom episode show
          game videogame software language religion award prize war battle treaty act law bill festival
          tournament cup championship race ship aircraft missile rocket satellite car species genus
          disease holiday era dynasty dialect newspaper-article painting sculpture character people
          tribe ethnic nationality currency operating format protocol theorem
          """);

  private static final Set<String> BEING =
      Set.of("is", "was", "are", "were", "be", "became", "remains");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one", "another");

  private static final Set<String> LINKS =
      Set.of("of", "called", "named", ",", "\"", "``", "\u201c", "as");

  private TypeNouns() {}

  /** The sorts that stand before the name in words {@code first} and on. */
  static int before(Line line, int first) {
    if (first == 0) {
      return 0;
    }
    int sorts = sorts(line.normal(first - 1));
    boolean linked = sorts == 0 && first > 1 && LINKS.contains(line.normal(first - 1));
    return linked ? sorts(line.normal(first - 2)) : sorts;
  }

  /** The sorts that the words behind a name give it: {@code X (born 1970) is a singer}. */
  static int behind(Line line, int end) {
    int at = skipParenthesis(line, end);
    if (at + 2 >= line.length()) {
      return 0;
    }
    boolean states = BEING.contains(line.normal(at)) || line.normal(at).equals(",");
    if (!states || !ARTICLES.contains(line.normal(at + 1))) {
      return 0;
    }
    int last = Math.min(line.length(), at + 2 + REACH);
    for (int i = at + 2; i < last; i++) {
      int sorts = sorts(line.normal(i));
      if (sorts != 0 && !(i + 1 < line.length() && sorts(line.normal(i + 1)) != 0)) {
        return sorts;
      }
    }
    return 0;
  }

  private static int skipParenthesis(Line line, int at) {
    if (at >= line.length() || !line.word(at).equals("(")) {
      return at;
    }
    int last = Math.min(line.length(), at + LONGEST_PARENTHESIS);
    for (int i = at + 1; i < last; i++) {
      if (line.word(i).equals(")")) {
        return i + 1;
      }
    }
    return at;
  }

  /** What a noun in lower case says that the name beside it names; null when that is not sure. */
  public static @Nullable NameType type(String noun) {
    return switch (sorts(noun)) {
      case PERSON -> NameType.PERSON;
      case ORGANIZATION -> NameType.ORGANIZATION;
      case LOCATION -> NameType.LOCATION;
      case OTHER -> NameType.OTHER;
      default -> null;
    };
  }

  private static int sorts(String word) {
    return (PERSONS.contains(word) ? PERSON : 0)
        | (ORGANIZATIONS.contains(word) ? ORGANIZATION : 0)
        | (LOCATIONS.contains(word) ? LOCATION : 0)
        | (OTHERS.contains(word) ? OTHER : 0);
  }
}
