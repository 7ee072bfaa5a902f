package dev.tidings.enrich.entity.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document says about its capitalised words, all of their places together: written in lower
 * case elsewhere, after a title, before <i>said</i>, and so on.
 */
public final class DocumentCues {
  static final int LOWER_CASE = 1;
  static final int MID_SENTENCE = 1 << 1;
  static final int AFTER_TITLE = 1 << 2;
  static final int BEFORE_SAYING = 1 << 3;
  static final int AFTER_CAPITAL = 1 << 4;
  static final int AFTER_PLACE_PREPOSITION = 1 << 5;
  static final int BEFORE_CAPITAL = 1 << 6;
  static final int BEFORE_ORGANIZATION_WORD = 1 << 7;
  static final int AFTER_THE = 1 << 8;
  static final int OFTEN_MID_SENTENCE = 1 << 9;

  /** From here the bits of {@link TypeNouns} before a name, then those of nouns behind it. */
  static final int NOUNS_BEFORE = 10;

  static final int NOUNS_BEHIND = NOUNS_BEFORE + TypeNouns.BITS;

  private static final int OFTEN = 3;

  /** Of one word. */
  private static final class Cue {
    private int bits;
    private int midSentence;
  }

  private final Map<String, Cue> cues = new HashMap<>();

  /** The cues of a document. */
  public DocumentCues(List<Line> document) {
    for (Line line : document) {
      for (int i = 0; i < line.length(); i++) {
        if (line.isCapitalised(i)) {
          Cue cue = cues.computeIfAbsent(line.normal(i), unused -> new Cue());
          if (!line.isHeadline()) {
            addCues(cue, line, i);
          }
        }
      }
    }
    for (Line line : document) {
      addNouns(line);
      for (int i = 0; i < line.length(); i++) {
        if (!line.isCapitalised(i)) {
          Cue cue = cues.get(line.normal(i));
          if (cue != null) {
            cue.bits |= LOWER_CASE;
          }
        }
      }
    }
  }

  /** What the nouns beside a run of capitalised words say counts for all of them. */
  private void addNouns(Line line) {
    int first = 0;
    while (first < line.length()) {
      int end = first;
      while (end < line.length() && line.isCapitalised(end)) {
        end++;
      }
      if (end > first && !line.isHeadline()) {
        int bits =
            TypeNouns.before(line, first) << NOUNS_BEFORE
                | TypeNouns.behind(line, end) << NOUNS_BEHIND;
        for (int i = first; i < end && bits != 0; i++) {
          Cue cue = cues.get(line.normal(i));
          if (cue != null) {
            cue.bits |= bits;
          }
        }
      }
      first = end + 1;
    }
  }

  /** The cues of a capitalised word as bits. */
  int of(String normal) {
    Cue cue = cues.get(normal);
    return cue == null ? 0 : cue.bits;
  }

  private static void addCues(Cue cue, Line line, int at) {
    if (at > 0) {
      if (Line.startsWithLetter(line.word(at - 1))) {
        cue.bits |= MID_SENTENCE;
        if (++cue.midSentence >= OFTEN) {
          cue.bits |= OFTEN_MID_SENTENCE;
        }
      }
      addCuesBefore(cue, line, at);
    }
    if (at + 1 < line.length()) {
      String next = line.word(at + 1);
      cue.bits |= CueWords.isSaying(next) ? BEFORE_SAYING : 0;
      cue.bits |= line.isCapitalised(at + 1) ? BEFORE_CAPITAL : 0;
      cue.bits |= CueWords.isOrganizationWord(next) ? BEFORE_ORGANIZATION_WORD : 0;
    }
  }

  private static void addCuesBefore(Cue cue, Line line, int at) {
    String previous = line.normal(at - 1);
    cue.bits |= CueWords.isTitle(previous) ? AFTER_TITLE : 0;
    cue.bits |= CueWords.isPlacePreposition(previous) ? AFTER_PLACE_PREPOSITION : 0;
    cue.bits |= previous.equals("the") ? AFTER_THE : 0;
    cue.bits |= at > 1 && line.isCapitalised(at - 1) ? AFTER_CAPITAL : 0;
  }
}
