package dev.tidings.app.command;

import dev.tidings.aggregate.Story;
import dev.tidings.app.batch.Demo;
import dev.tidings.app.text.ChangeText;
import dev.tidings.app.text.LiveView;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Shows stories as they form: redrawn in place in a terminal, line by line elsewhere. */
final class WatchStories implements Demo.Watcher {
  private final Terminal terminal;
  private final ChangeText changes;
  private final @Nullable LiveView view;

  WatchStories(Terminal terminal) {
    this(
        terminal,
        terminal.isLive()
            ? new LiveView(terminal.err(), terminal.style(), terminal.width())
            : null);
  }

  private WatchStories(Terminal terminal, @Nullable LiveView view) {
    this.terminal = terminal;
    this.changes = new ChangeText(terminal.style(), terminal.width());
    this.view = view;
  }

  /** The same, line by line. */
  WatchStories asLines() {
    return new WatchStories(terminal, null);
  }

  @Override
  public void changed(@Nullable Story before, Story now) {
    if (view != null) {
      view.changed(now);
    } else {
      changes.of(before, now).ifPresent(terminal.err()::println);
    }
  }

  @Override
  public void look(long read, Collection<Story> stories) {
    if (view != null) {
      view.draw(read, stories);
    }
  }
}
