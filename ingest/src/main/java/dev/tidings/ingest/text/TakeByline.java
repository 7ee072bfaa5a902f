package dev.tidings.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a line such as {@code By Jane Doe and John Roe, Staff Writers} from the head. */
final class TakeByline {
  private static final int HEAD = 4;
  private static final int MAX_LENGTH = 120;
  private static final int MAX_WORDS_OF_NAME = 5;
  private static final Set<String> STARTS = Set.of("by", "von", "par", "por", "di", "door");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "and", "und", "et", "y", "e", "en", "de", "da", "di", "du", "van", "von", "der", "den");
  private static final Set<String> SMALL_WORDS_OF_POSTS = Set.of("for", "in", "of", "the", "at");
  private static final Set<String> POSTS =
      Set.of(
          ("staff correspondent reporter reporters editor editors writer writers bureau agency"
                  + " newsdesk special associated reuters afp ap press news contributor columnist"
                  + " political chief senior sports business")
              .split(" "));

  private TakeByline() {}

  /**
   * Removes the byline from {@code paragraphs}.
   *
   * @return the names in it; empty when there is none
   */
  static List<String> from(List<MappedText> paragraphs) {
    for (int i = 0; i < Math.min(HEAD, paragraphs.size()); i++) {
      MappedText paragraph = paragraphs.get(i);
      if (paragraph.length() <= MAX_LENGTH) {
        List<String> names = names(paragraph.toString());
        if (!names.isEmpty()) {
          paragraphs.remove(i);
          return names;
        }
      }
    }
    return List.of();
  }

  /** The names in a byline, without "By"; the whole text when it does not look like one. */
  static List<String> split(String byline) {
    String[] words = byline.strip().split(" +", -1);
    boolean starts = words.length > 1 && STARTS.contains(words[0].toLowerCase(Locale.ROOT));
    String names = starts ? byline.strip().substring(words[0].length()).strip() : byline.strip();
    List<String> split = splitNames(names);
    return split.isEmpty() && !names.isEmpty() ? List.of(names) : split;
  }

  private static List<String> names(String line) {
    String[] words = line.split(" ", -1);
    boolean byline =
        words.length >= 2
            && words[0].length() > 1
            && Character.isUpperCase(words[0].charAt(0))
            && STARTS.contains(words[0].toLowerCase(Locale.ROOT))
            && !line.endsWith(".")
            && Arrays.stream(words).skip(1).allMatch(TakeByline::mayStandInByline);
    return byline ? splitNames(line.substring(words[0].length() + 1)) : List.of();
  }

  private static boolean mayStandInByline(String word) {
    String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    return bare.isEmpty()
        || Character.isUpperCase(bare.charAt(0))
        || bare.startsWith("@")
        || "|&-–—".contains(bare)
        || SMALL_WORDS.contains(bare)
        || SMALL_WORDS_OF_POSTS.contains(bare);
  }

  private static List<String> splitNames(String text) {
    List<String> names = new ArrayList<>();
    String separated =
        text.replace(" and ", ",")
            .replace(" und ", ",")
            .replace(" et ", ",")
            .replace(" y ", ",")
            .replace(" & ", ",")
            .replace('|', ',')
            .replace(';', ',');
    for (String part : separated.split(",", -1)) {
      String name = part.strip();
      String[] words = name.split(" ", -1);
      boolean isName =
          words.length <= MAX_WORDS_OF_NAME
              && !name.isEmpty()
              && Arrays.stream(words).noneMatch(TakeByline::namesPost);
      if (!isName) {
        break;
      }
      names.add(name);
    }
    return names;
  }

  private static boolean namesPost(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return POSTS.contains(lower)
        || SMALL_WORDS_OF_POSTS.contains(lower)
        || lower.startsWith("@")
        || lower.contains(".co")
        || (!lower.isEmpty() && Character.isDigit(lower.charAt(0)));
  }
}
