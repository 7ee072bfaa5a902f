package dev.tidings.app.chaos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Articles about one invented event: sentences of the sample with names and numbers of their own,
 * some of which all its articles share.
 */
final class MakeStory {
  private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{Ll}{3,}");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,3}\\b");
  private static final List<String> SYLLABLES =
      List.of("ka", "ri", "mon", "ta", "bel", "so", "ven", "dur", "li", "qua", "zer", "ho", "pim");

  private final Random random;
  private final List<String> cast = new ArrayList<>();
  private final List<String> shared = new ArrayList<>();
  private final List<String> sentences;

  /** An event told with sentences out of {@code sentences}. */
  MakeStory(List<String> sentences, Random random) {
    this.sentences = sentences;
    this.random = random;
    for (int i = 0; i < 6; i++) {
      cast.add(name());
    }
    for (int i = 0; i < 10; i++) {
      shared.add(sentence());
    }
  }

  String title() {
    return cast.get(0)
        + " and "
        + cast.get(1 + random.nextInt(2))
        + " "
        + shared.get(random.nextInt(3)).toLowerCase(java.util.Locale.ROOT).replaceAll("[.].*", "");
  }

  String body() {
    List<String> told = new ArrayList<>(shared);
    Collections.shuffle(told, random);
    List<String> body = new ArrayList<>(told.subList(0, 6));
    body.add(sentence());
    body.add(sentence());
    body.replaceAll(this::withNumbers);
    return String.join(" ", body.subList(0, 4)) + "\n\n" + String.join(" ", body.subList(4, 8));
  }

  private String sentence() {
    String sentence = sentences.get(random.nextInt(sentences.size()));
    return NAME.matcher(sentence).replaceAll(found -> cast.get(random.nextInt(cast.size())));
  }

  /** Now and then another number, so that sources differ. */
  private String withNumbers(String sentence) {
    return random.nextInt(5) > 0
        ? sentence
        : NUMBER.matcher(sentence).replaceAll(found -> String.valueOf(2 + random.nextInt(900)));
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
