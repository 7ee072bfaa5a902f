package dev.tidings.ingest.duplicate;

import dev.tidings.ingest.memory.Rows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds, among the unique articles of a language, the one that a text repeats.
 *
 * <p>Fingerprints are in {@code rows}; an index over their bands is in memory and built anew from
 * the rows when this is made. It takes about 0.8 kB of heap for each remembered article. Not
 * thread-safe.
 */
public final class SearchTexts {
  private static final char SEPARATOR = '/';

  private final Rows<RememberedText> rows;
  private final long window;
  private final long memory;
  private final Map<String, LanguageIndex> languages = new HashMap<>();

  /**
   * Reads all of {@code rows}.
   *
   * @param rows by language and id
   * @param window how far apart in time two articles may be published and be duplicates
   * @param lateness how late, behind the newest article of its language, an article may come and
   *     still be compared with all of the window before it
   */
  public SearchTexts(Rows<RememberedText> rows, Duration window, Duration lateness) {
    this.rows = rows;
    this.window = window.toMillis();
    this.memory = window.plus(lateness).toMillis();
    List<String> keys = new ArrayList<>();
    List<RememberedText> texts = new ArrayList<>();
    rows.scan(
        "",
        Integer.MAX_VALUE,
        (key, text) -> {
          keys.add(key);
          texts.add(text.withoutSets());
        });
    // In the order in which they were remembered, which decides between equal candidates.
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingLong(i -> texts.get(i).sequence()));
    for (int i : order) {
      int separator = keys.get(i).indexOf(SEPARATOR);
      language(keys.get(i).substring(0, separator))
          .add(keys.get(i).substring(separator + 1), texts.get(i));
    }
  }

  /** Where the rows of an article are. */
  public static String key(String language, String articleId) {
    return language + SEPARATOR + articleId;
  }

  /** The language of a row. */
  public static String languageOf(String key) {
    return key.substring(0, key.indexOf(SEPARATOR));
  }

  /**
   * The article that a text repeats or is a new version of, or null.
   *
   * @param articleId the text's own article, which it cannot repeat
   * @param eventTime when it was published
   * @param streamTime the newest event time of the language
   */
  public @Nullable TextMatch find(
      String language, String articleId, Fingerprint fingerprint, long eventTime, long streamTime) {
    LanguageIndex index = language(language);
    String bestId = null;
    RememberedText best = null;
    Likeness bestLikeness = Likeness.NONE;
    for (String candidateId : index.candidates(fingerprint, streamTime - memory)) {
      RememberedText candidate = rows.get(key(language, candidateId));
      if (candidate == null || candidateId.equals(articleId)) {
        continue;
      }
      Likeness likeness =
          Math.abs(candidate.eventTime() - eventTime) <= window
              ? CompareTexts.apply(fingerprint, candidate.fingerprint())
              : Likeness.NONE;
      if (isVersion(fingerprint, candidate.fingerprint(), likeness)) {
        return new TextMatch(candidateId, true, likeness);
      }
      if (likeness.isRepeat() && isBetter(likeness, candidate, bestLikeness, best)) {
        bestId = candidateId;
        best = candidate;
        bestLikeness = likeness;
      }
    }
    return bestId == null ? null : new TextMatch(bestId, false, bestLikeness);
  }

  /** Share of 3-grams that a text has in common with the remembered text of an article. */
  public double similarity(String language, String articleId, Fingerprint fingerprint) {
    RememberedText text = rows.get(key(language, articleId));
    return text == null ? 0 : IntSet.jaccard(fingerprint.shingles(), text.fingerprint().shingles());
  }

  /**
   * What changed against the remembered text of an article; null when it is forgotten.
   *
   * @param body of the new text
   */
  public @Nullable TextChange change(
      String language, String articleId, Fingerprint fingerprint, String body) {
    RememberedText text = rows.get(key(language, articleId));
    return text == null ? null : DescribeChange.apply(fingerprint, text.fingerprint(), body);
  }

  /** Remembers the newest text of a unique article. */
  public void remember(String language, String articleId, Fingerprint fingerprint, long eventTime) {
    LanguageIndex index = language(language);
    String key = key(language, articleId);
    long sequence = index.nextSequence();
    RememberedText known = rows.get(key);
    RememberedText text =
        new RememberedText(
            known == null ? sequence : known.firstSequence(), sequence, eventTime, fingerprint);
    index.remove(articleId);
    index.add(articleId, text);
    rows.put(key, text);
  }

  /** Forgets an article. */
  public void forget(String language, String articleId) {
    language(language).remove(articleId);
    rows.delete(key(language, articleId));
  }

  /**
   * Forgets articles of a language that are too old to be compared, a few at a time.
   *
   * @param streamTime the newest event time of the language
   */
  public void expire(String language, long streamTime) {
    for (String articleId : language(language).takeOlderThan(streamTime - memory)) {
      rows.delete(key(language, articleId));
    }
  }

  private static boolean isVersion(Fingerprint later, Fingerprint earlier, Likeness likeness) {
    return later.urlHash() != 0
        && later.urlHash() == earlier.urlHash()
        && likeness.kind() != Likeness.Kind.SAME_TEXT
        && CompareTexts.areVersions(later, earlier);
  }

  private static boolean isBetter(
      Likeness likeness,
      RememberedText candidate,
      Likeness bestLikeness,
      @Nullable RememberedText best) {
    int closer = likeness.kind().compareTo(bestLikeness.kind());
    return best == null
        || closer < 0
        || (closer == 0 && candidate.firstSequence() < best.firstSequence());
  }

  private LanguageIndex language(String language) {
    return languages.computeIfAbsent(language, unseen -> new LanguageIndex());
  }
}
