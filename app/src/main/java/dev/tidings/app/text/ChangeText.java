package dev.tidings.app.text;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.claim.ClaimGroup.State;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened to a story, in one line; nothing when nothing that people care about did. */
public final class ChangeText {
  private final Style style;
  private final int width;

  public ChangeText(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /**
   * The difference between two states of a story.
   *
   * @param before absent when the story is new
   */
  public Optional<String> of(@Nullable Story before, Story now) {
    if (now.status() == Story.Status.MERGED) {
      return Optional.of(line(style.yellow("merged  "), now, "into " + now.mergedInto()));
    }
    if (now.status() == Story.Status.RETIRED) {
      return Optional.of(line(style.dim("retired "), now, size(now)));
    }
    if (before == null) {
      return Optional.of(line(style.green("new     "), now, now.subject().label()));
    }
    if (disputed(now) > disputed(before)) {
      return Optional.of(line(style.red("disputed"), now, Amount.of(disputed(now), "claim")));
    }
    if (now.articleCount() > before.articleCount() || now.reprintCount() > before.reprintCount()) {
      return Optional.of(line(style.cyan("grew    "), now, size(now)));
    }
    return Optional.empty();
  }

  private String line(String what, Story story, String note) {
    int room = width - 8 - note.length() - 4;
    return what + "  " + Wrap.cut(story.headline(), room) + "  " + style.dim(note);
  }

  private static String size(Story story) {
    String size =
        Amount.of(story.articleCount(), "article")
            + ", "
            + Amount.of(story.sourceCount(), "source");
    return story.reprintCount() == 0
        ? size
        : size + ", " + Amount.of(story.reprintCount(), "reprint");
  }

  private static long disputed(Story story) {
    return story.claims().stream().filter(claim -> claim.state() == State.DISPUTED).count();
  }
}
