package dev.tidings.app.text;

import dev.tidings.aggregate.Story;
import dev.tidings.enrich.subject.Subject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All stories by subject, the largest first. */
public final class StoriesText {
  /** Larger first, then newer; the id decides at last, so that the order is always the same. */
  public static final Comparator<Story> BY_SIZE =
      Comparator.comparingInt(Story::articleCount)
          .reversed()
          .thenComparing(Comparator.comparing(Story::lastPublishedAt).reversed())
          .thenComparing(Story::storyId);

  private final Style style;
  private final int width;
  private final StoryText storyText;

  public StoriesText(Style style, int width, int most) {
    this.style = style;
    this.width = width;
    this.storyText = new StoryText(style, width, most);
  }

  /** Stories of several articles in full, of one article in a line. */
  public String bySubject(Collection<Story> stories) {
    StringBuilder text = new StringBuilder();
    Map<Subject, List<Story>> bySubject =
        stories.stream()
            .sorted(BY_SIZE)
            .collect(
                Collectors.groupingBy(
                    Story::subject,
                    () -> new TreeMap<>(Comparator.comparing(Subject::label)),
                    Collectors.toList()));
    bySubject.forEach((subject, group) -> section(text, subject, group));
    return text.toString();
  }

  private void section(StringBuilder text, Subject subject, List<Story> stories) {
    String title = "── " + subject.label() + " ";
    text.append(style.cyan(title + "─".repeat(Math.max(3, width - title.length()))));
    text.append("\n\n");
    stories.stream()
        .filter(story -> story.articleCount() > 1)
        .forEach(story -> text.append(storyText.full(story)).append('\n'));
    List<Story> single = stories.stream().filter(story -> story.articleCount() == 1).toList();
    single.forEach(story -> text.append(storyText.line(story)).append('\n'));
    if (!single.isEmpty()) {
      text.append('\n');
    }
  }
}
