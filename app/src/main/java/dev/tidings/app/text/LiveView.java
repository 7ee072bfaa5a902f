package dev.tidings.app.text;

import dev.tidings.aggregate.Story;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The largest stories in a terminal, redrawn in place, with what just happened to them on the
 * right. It never scrolls: it is as high at the end as at the beginning.
 */
public final class LiveView {
  private static final int ROWS = 15;
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final int FRESH_LOOKS = 8;

  private final PrintWriter err;
  private final Style style;
  private final int width;
  private final Map<String, Integer> fresh = new LinkedHashMap<>();
  private boolean drawn;

  public LiveView(PrintWriter err, Style style, int width) {
    this.err = err;
    this.style = style;
    this.width = width;
  }

  /** Marks a story as just changed. */
  public void changed(Story story) {
    fresh.put(story.storyId(), FRESH_LOOKS);
  }

  /** Draws all anew. */
  public void draw(long read, Collection<Story> stories) {
    StringBuilder screen = new StringBuilder();
    if (drawn) {
      screen.append("\u001b[" + (ROWS + 2) + "A");
    }
    List<Story> shown =
        stories.stream()
            .filter(story -> story.status() == Story.Status.ACTIVE)
            .sorted(StoriesText.BY_SIZE)
            .limit(ROWS)
            .toList();
    String head = Amount.of(read, "record") + " published, " + Amount.of(stories.size(), "story");
    screen.append(CLEAR_LINE).append(style.bold(head)).append("\n").append(CLEAR_LINE).append("\n");
    for (int i = 0; i < ROWS; i++) {
      screen.append(CLEAR_LINE).append(i < shown.size() ? row(shown.get(i)) : "").append('\n');
    }
    err.print(screen);
    err.flush();
    drawn = true;
    fresh.replaceAll((id, looks) -> looks - 1);
    fresh.values().removeIf(looks -> looks <= 0);
  }

  private String row(Story story) {
    boolean isFresh = fresh.containsKey(story.storyId());
    String bar = "▇".repeat(Math.min(12, story.articleCount()));
    int room = width - 12 - 2 - 15 - 4;
    String headline = Wrap.cut(story.headline(), room);
    String padding = " ".repeat(room - Wrap.length(headline));
    String size = Amount.of(story.sourceCount(), "source");
    return style.cyan(bar)
        + " ".repeat(12 - bar.length() + 2)
        + (isFresh ? style.bold(headline) : headline)
        + padding
        + "  "
        + style.dim(size);
  }
}
