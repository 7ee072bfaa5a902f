package dev.tidings.eval.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** The edits themselves, on sentences: lists of words separated by spaces. */
final class EditText {
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final List<String> PAGE_LINES =
      List.of(
          "Keep up with the latest from our newsroom in your inbox each morning",
          "Around the site",
          "Most popular today",
          "Photo gallery: the week in pictures",
          "Our journalism is supported by readers like you",
          "Have your say below",
          "This article is available to members of our reading club",
          "Tap here for the audio edition of this page");

  private final SplittableRandom random;

  EditText(SplittableRandom random) {
    this.random = random;
  }

  /** Sentences end with a stop before a space and a capital, or with their line. */
  static List<String> sentences(String body) {
    List<String> sentences = new ArrayList<>();
    String text = body.replaceAll("\\s+", " ").strip();
    int start = 0;
    for (int i = 0; i + 2 < text.length(); i++) {
      boolean ends =
          ".!?".indexOf(text.charAt(i)) >= 0
              && text.charAt(i + 1) == ' '
              && Character.isUpperCase(text.charAt(i + 2))
              && i - text.lastIndexOf(' ', i) > 3;
      if (ends) {
        sentences.add(text.substring(start, i + 1));
        start = i + 2;
      }
    }
    sentences.add(text.substring(start));
    return sentences;
  }

  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }

  String typography(String text) {
    return text.replace('\'', '’')
        .replaceAll("\"([^\"]*)\"", "“$1”")
        .replace(" - ", " – ")
        .replace("--", "—")
        .replace(". ", ".\u00a0 ")
        .replace("...", "…");
  }

  String truncated(List<String> sentences) {
    int all = words(String.join(" ", sentences));
    int kept = (int) (all * (0.4 + 0.45 * random.nextDouble()));
    String[] words = String.join(" ", sentences).split(" ", -1);
    return String.join(" ", Arrays.asList(words).subList(0, Math.max(60, kept)));
  }

  String newLead(List<String> sentences, List<String> other) {
    String[] words = String.join(" ", other).split(" ", -1);
    int length = Math.min(words.length, 15 + random.nextInt(21));
    String lead = String.join(" ", Arrays.asList(words).subList(0, length)) + ".";
    return lead + "\n" + String.join(" ", sentences.subList(1, sentences.size()));
  }

  String merged(List<String> sentences, List<String> other) {
    int dropped = random.nextInt(sentences.size() / 4 + 1);
    String kept = String.join(" ", sentences.subList(0, sentences.size() - dropped));
    String[] words = String.join(" ", other).split(" ", -1);
    int more = Math.min(words.length, (int) (0.3 * random.nextDouble() * words(kept)) + 5);
    return kept + "\n" + String.join(" ", Arrays.asList(words).subList(0, more)) + ".";
  }

  String withPageLines(List<String> sentences) {
    int first = random.nextInt(PAGE_LINES.size());
    String before = PAGE_LINES.get(first);
    String after =
        PAGE_LINES.get((first + 1) % PAGE_LINES.size())
            + "\n"
            + PAGE_LINES.get((first + 3) % PAGE_LINES.size());
    return before + "\n" + String.join(" ", sentences) + "\n" + after;
  }

  String asBackground(List<String> sentences, List<String> other) {
    int third = Math.max(1, sentences.size() / 3);
    String background =
        String.join(" ", sentences.subList(sentences.size() - third, sentences.size()));
    StringBuilder news = new StringBuilder();
    int wanted = 2 * words(background);
    for (int i = 0; words(news.toString()) < wanted; i++) {
      news.append(other.get(i % other.size())).append(' ');
    }
    return news + "\n" + background;
  }

  /** Figures in digits, as they stand in the text. */
  static Set<String> figures(String text) {
    Set<String> figures = new TreeSet<>();
    for (String word : text.split("\\s+", -1)) {
      String bare = bare(word);
      if (!bare.isEmpty()
          && bare.chars().allMatch(c -> Character.isDigit(c) || ".,/".indexOf(c) >= 0)) {
        figures.add(bare);
      }
    }
    return figures;
  }

  /** Another text in which a share of the figures, at least one, are others. */
  String withOtherFigures(String text, double share) {
    List<String> figures = new ArrayList<>(figures(text));
    int count = Math.max(1, (int) Math.round(share * figures.size()));
    Map<String, String> others = new LinkedHashMap<>();
    while (others.size() < count) {
      String figure = figures.remove(random.nextInt(figures.size()));
      others.put(figure, otherFigure(figure));
    }
    return replaceWords(text, others);
  }

  /** Days and months moved on by one. */
  static String onAnotherDay(String text) {
    Map<String, String> others = new LinkedHashMap<>();
    for (List<String> names : List.of(DAYS, MONTHS)) {
      for (int i = 0; i < names.size(); i++) {
        others.put(names.get(i), names.get((i + 1) % names.size()));
      }
    }
    return replaceWords(text, others);
  }

  private String otherFigure(String figure) {
    char[] digits = figure.toCharArray();
    for (int i = 0; i < digits.length; i++) {
      if (Character.isDigit(digits[i])) {
        int step = 1 + random.nextInt(8);
        digits[i] = (char) ('1' + (digits[i] - '1' + step + 9) % 9);
      }
    }
    return new String(digits);
  }

  private static String replaceWords(String text, Map<String, String> others) {
    StringBuilder out = new StringBuilder(text.length());
    for (String word : text.split("(?<=\\s)", -1)) {
      String bare = bare(word.strip());
      String other = others.get(bare);
      out.append(other == null ? word : word.replace(bare, other));
    }
    return out.toString();
  }

  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  static String capitals(String title) {
    return title.toUpperCase(Locale.ROOT);
  }
}
