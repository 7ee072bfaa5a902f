package dev.tidings.ingest.line;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import dev.tidings.ingest.line.SeenLine.Sighting;
import dev.tidings.ingest.memory.ExpireRows;
import dev.tidings.ingest.memory.Rows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Learns which lines recur in a source, and says where in a body they stand.
 *
 * <p>A line that recurs is remembered for as long as it is seen now and then; one that was seen
 * once or twice is forgotten after three days. Not thread-safe.
 */
public final class LearnLines {
  private static final long HOUR = Duration.ofHours(1).toMillis();
  private static final int HOURS_OF_A_FEW = (int) Duration.ofDays(3).toHours();
  private static final int HOURS_OF_MANY = (int) Duration.ofDays(30).toHours();
  private static final int FEW = 6;

  /** An hour has begun and ended between what teaches and what is cleaned by it. */
  private static final int HOURS_BEFORE = 2;

  /** Pages carry their own lines before and after the article; a list of a hundred is no page. */
  private static final int MAX_LINES = 20;

  private static final int MIN_TITLE_WORD = 4;
  private static final char SEPARATOR = '/';
  private static final Hasher64 HASHER = Hashing.komihash5_0();

  private final Rows<SeenLine> rows;
  private final ExpireRows<SeenLine> expire;

  /**
   * @param rows by language, source and line
   * @param streamTime of a language, in milliseconds since the epoch
   */
  public LearnLines(Rows<SeenLine> rows, ToLongFunction<String> streamTime) {
    this.rows = rows;
    this.expire =
        new ExpireRows<>(
            rows,
            (key, line) ->
                isForgotten(
                    line, hour(streamTime.applyAsLong(key.substring(0, key.indexOf(SEPARATOR))))));
  }

  /**
   * Takes note of an article's lines.
   *
   * @param original id of the article, or of the one that it repeats
   * @param eventTime milliseconds since the epoch
   */
  public void learn(
      String language, String source, String title, String body, String original, long eventTime) {
    expire.advance();
    Sighting sighting =
        new Sighting(hour(eventTime), (int) HASHER.hashCharsToLong(original), words(title));
    for (String line : candidates(body)) {
      String key = key(language, source, line);
      SeenLine known = rows.get(key);
      SeenLine before =
          known == null || isForgotten(known, sighting.hour())
              ? new SeenLine(sighting.hour(), List.of())
              : known;
      SeenLine after = before.plus(sighting);
      if (!after.equals(known)) {
        rows.put(key, after);
      }
    }
  }

  /**
   * Which lines of a body belong to the page.
   *
   * @param eventTime of the article, milliseconds since the epoch
   * @return for each line whether it does; never all of them
   */
  public boolean[] recurring(String language, String source, String body, long eventTime) {
    String[] lines = body.split("\n", -1);
    boolean[] edges = edges(lines);
    boolean[] recurring = new boolean[lines.length];
    Set<String> candidates = candidates(body);
    int found = 0;
    for (int i = 0; i < lines.length; i++) {
      if (candidates.contains(lines[i])) {
        int articles = JudgeLine.articles(lines[i], edges[i]);
        recurring[i] = recurs(rows.get(key(language, source, lines[i])), articles, hour(eventTime));
        found += recurring[i] ? 1 : 0;
      }
    }
    return found == lines.length ? new boolean[lines.length] : recurring;
  }

  private static boolean recurs(@Nullable SeenLine line, int articles, int hour) {
    return line != null
        && !isForgotten(line, hour)
        && line.unrelatedArticles(hour - HOURS_BEFORE) >= articles;
  }

  /** Lines before the first and after the last line that is no part of the page by its form. */
  private static boolean[] edges(String[] lines) {
    boolean[] edges = new boolean[lines.length];
    if (Arrays.stream(lines).noneMatch(JudgeLine::endsSentence)) {
      return edges; // a table or a form, all of labels
    }
    int first = 0;
    while (first < lines.length - 1 && JudgeLine.mayBelongToPage(lines[first])) {
      edges[first++] = true;
    }
    int last = lines.length - 1;
    while (last > first && JudgeLine.mayBelongToPage(lines[last])) {
      edges[last--] = true;
    }
    return edges;
  }

  /** The first and the last of the lines that may belong to the page, each once. */
  private static Set<String> candidates(String body) {
    List<String> lines = new ArrayList<>();
    for (String line : body.split("\n", -1)) {
      if (JudgeLine.mayBelongToPage(line)) {
        lines.add(line);
      }
    }
    Set<String> candidates =
        new LinkedHashSet<>(lines.subList(0, Math.min(MAX_LINES, lines.size())));
    candidates.addAll(lines.subList(Math.max(0, lines.size() - MAX_LINES), lines.size()));
    return candidates;
  }

  private static List<Integer> words(String title) {
    return LineWords.of(title).stream()
        .filter(word -> word.length() >= MIN_TITLE_WORD)
        .map(word -> (int) HASHER.hashCharsToLong(word))
        .distinct()
        .limit(SeenLine.MAX_TITLE_WORDS)
        .toList();
  }

  private static boolean isForgotten(SeenLine line, int hour) {
    int kept = line.sightings().size() < FEW ? HOURS_OF_A_FEW : HOURS_OF_MANY;
    return line.lastHour() < hour - kept;
  }

  private static String key(String language, String source, String line) {
    long hash =
        HASHER.hashLongLongToLong(
            HASHER.hashCharsToLong(source),
            HASHER.hashCharsToLong(String.join(" ", LineWords.of(line))));
    return language + SEPARATOR + HexFormat.of().toHexDigits(hash);
  }

  private static int hour(long eventTime) {
    return (int) Math.floorDiv(eventTime, HOUR);
  }
}
