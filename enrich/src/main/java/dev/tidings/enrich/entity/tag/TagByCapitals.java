package dev.tidings.enrich.entity.tag;

import dev.tidings.enrich.entity.name.NameType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names by capitals, known names and the words around them, for languages without a trained
 * tagger. A lone capital at the head of a sentence counts only when the rest of the document or the
 * known names speak for it; in German, where every noun has a capital, a lone one never does.
 */
public final class TagByCapitals implements TagNames {
  private static final Set<String> FIRST_WORDS =
      CueWords.words(
          """
          el la los las un una en de y a al con por para pero no se su sus es este esta como cuando si
          miles cientos millones laut tras seg\u00fan desde ayer hoy le les des une du \u00e0 et dans sur pour par mais ce cette ces il elle
          ils elles selon apr\u00e8s lors l' d' qu' s' n' c' j' on nous vous der die das ein eine und im in am
          auf mit f\u00fcr von zu bei nach aber auch er sie es wir ich o os as um uma no na nos nas do da em
          com por para mas il lo gli i un uno una di che per con ma \u00e8 the a an and but he she it they we
          this that there when
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december jan feb mar apr jun jul aug sept sep
          oct nov dec lunes martes mi\u00e9rcoles jueves viernes s\u00e1bado domingo montag dienstag
          mittwoch donnerstag freitag samstag sonntag januar februar m\u00e4rz mai juni juli oktober
          dezember lundi mardi mercredi jeudi vendredi samedi dimanche
          """);

  private final NameHints hints;
  private final boolean nounsHaveCapitals;
  private final RunsOfCapitals runs;

  /** A tagger for texts in that language. */
  public TagByCapitals(NameHints hints, String language) {
    this.hints = hints;
    this.nounsHaveCapitals = language.equals("de");
    this.runs = new RunsOfCapitals(hints, nounsHaveCapitals);
  }

  @Override
  public List<List<Span>> tag(List<Line> document) {
    Set<String> midSentence = new HashSet<>();
    Set<String> lowerCase = new HashSet<>();
    for (Line line : document) {
      for (int i = 0; i < line.length(); i++) {
        if (!line.isCapitalised(i)) {
          lowerCase.add(line.word(i));
        } else if (i > 0 && Line.startsWithLetter(line.word(i - 1)) && !line.isHeadline()) {
          midSentence.add(line.word(i));
        }
      }
    }
    List<List<Span>> spans = new ArrayList<>(document.size());
    for (Line line : document) {
      spans.add(line.isShouted() ? List.of() : tag(line, midSentence, lowerCase));
    }
    return spans;
  }

  private List<Span> tag(Line line, Set<String> midSentence, Set<String> lowerCase) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      if (!line.isCapitalised(at)) {
        at++;
        continue;
      }
      int end = runs.end(line, at);
      int first = skipFirstWords(line, at, end, midSentence, lowerCase);
      first = nounsHaveCapitals ? skipNouns(line, first, end) : first;
      if (first < end && isName(line, first, end)) {
        NameType type = type(line, first, end);
        if (type != null) {
          spans.add(new Span(first, end, type));
        }
      }
      at = Math.max(end, at + 1);
    }
    return spans;
  }

  /** Leaves out function words and titles, and an opening word that need not be a name. */
  private int skipFirstWords(
      Line line, int start, int end, Set<String> midSentence, Set<String> lowerCase) {
    int first = start;
    while (first < end
        && !isKnown(line, first, end)
        && (FIRST_WORDS.contains(line.normal(first))
            || CueWords.isTitle(line.normal(first))
            || !line.isCapitalised(first))) {
      first++;
    }
    boolean opening =
        first == start && (first == 0 || !Line.startsWithLetter(line.word(first - 1)));
    if (opening && first < end && hints.of(line.word(first)) == 0) {
      boolean seen = midSentence.contains(line.word(first)) && !nounsHaveCapitals;
      if ((end - first == 1 && !seen) || lowerCase.contains(line.normal(first))) {
        first++;
        while (first < end && !line.isCapitalised(first)) {
          first++;
        }
      }
    }
    return first;
  }

  /**
   * Leaves out a common noun before a German name: {@code Schauspielerin Sandra Example}, {@code
   * Stadt Odessa}.
   */
  private int skipNouns(Line line, int first, int end) {
    int at = first;
    while (at < end - 1 && !isKnown(line, at, end)) {
      boolean beforePerson =
          end - at > 2
              && (hints.of(line.word(at)) & NameHints.FIRST_NAME) == 0
              && (hints.of(line.word(at + 1)) & NameHints.FIRST_NAME) != 0;
      boolean name = !beforePerson && KindNouns.type(line.normal(at)) == null;
      if (name && line.isCapitalised(at)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private boolean isKnown(Line line, int first, int end) {
    return end - first > 1 && hints.of(hash(line, first, end)) != 0;
  }

  private static long hash(Line line, int first, int end) {
    long hash = WordTable.hash(line.word(first));
    for (int i = first + 1; i < end; i++) {
      hash = WordTable.hashOn(hash, line.word(i));
    }
    return hash;
  }

  private boolean isName(Line line, int first, int end) {
    if (!nounsHaveCapitals || end - first > 1) {
      return end - first > 1 || line.word(first).length() > 1;
    }
    String word = line.word(first);
    boolean acronym = word.length() > 1 && Line.isAllCapitals(word);
    int strong = NameHints.COUNTRY | NameHints.TOWN | NameHints.ORGANIZATION | NameHints.REGION;
    boolean titled = first > 0 && CueWords.isTitle(line.normal(first - 1));
    return acronym || titled || kindBefore(line, first) != null || (hints.of(word) & strong) != 0;
  }

  private @Nullable NameType type(Line line, int first, int end) {
    NameType known = typeOfHints(hints.of(hash(line, first, end)), end - first > 1);
    if (known != null) {
      return known;
    }
    for (int i = first; i < end; i++) {
      if (CueWords.isOrganizationWord(line.word(i))) {
        return NameType.ORGANIZATION;
      }
    }
    NameType kind = kindBefore(line, first);
    if (kind == null && RunsOfCapitals.isLink(first + 1 < end ? line.word(first + 1) : "")) {
      kind = KindNouns.type(line.normal(first));
    }
    if (kind != null) {
      return kind;
    }
    boolean titled = first > 0 && CueWords.isTitle(line.normal(first - 1));
    boolean firstName = (hints.of(line.word(first)) & NameHints.FIRST_NAME) != 0;
    if (titled || (firstName && end - first > 1 && end - first < 5)) {
      return NameType.PERSON;
    }
    if (end - first == 1) {
      return typeOfLoneWord(line, first);
    }
    return !nounsHaveCapitals && isTwoCapitals(line, first, end) ? NameType.PERSON : NameType.OTHER;
  }

  /** What a noun before a name says it names: {@code Stadt Odessa}, {@code cerca de Sevilla}. */
  private static @Nullable NameType kindBefore(Line line, int first) {
    NameType kind = first > 0 ? KindNouns.type(line.normal(first - 1)) : null;
    if (kind == null && first > 1 && RunsOfCapitals.isLink(line.word(first - 1))) {
      kind = KindNouns.type(line.normal(first - 2));
    }
    return kind;
  }

  /** Two unknown words with capitals and nothing else are a first name and a surname, mostly. */
  private static boolean isTwoCapitals(Line line, int first, int end) {
    return end - first == 2
        && line.isCapitalised(first)
        && line.isCapitalised(end - 1)
        && !Line.isAllCapitals(line.word(first))
        && !Line.isAllCapitals(line.word(end - 1));
  }

  private @Nullable NameType typeOfLoneWord(Line line, int at) {
    String word = line.word(at);
    if (word.length() > 1 && Line.isAllCapitals(word)) {
      return NameType.ORGANIZATION;
    }
    if (at > 0 && CueWords.isPlacePreposition(line.normal(at - 1))) {
      return NameType.LOCATION;
    }
    boolean acts = at + 1 < line.length() && CueWords.isSaying(line.normal(at + 1));
    return acts || (hints.of(word) & NameHints.LAST_NAME) != 0 ? NameType.PERSON : NameType.OTHER;
  }

  private static @Nullable NameType typeOfHints(int bits, boolean severalWords) {
    if ((bits & NameHints.DEMONYM) != 0) {
      return NameType.OTHER;
    }
    if ((bits & (NameHints.COUNTRY | NameHints.REGION | NameHints.TOWN)) != 0) {
      return NameType.LOCATION;
    }
    if ((bits & NameHints.FULL_PERSON) != 0 && severalWords) {
      return NameType.PERSON;
    }
    if ((bits & (NameHints.ORGANIZATION | NameHints.COMPANY | NameHints.ARMED_GROUP)) != 0) {
      return NameType.ORGANIZATION;
    }
    return null;
  }
}
