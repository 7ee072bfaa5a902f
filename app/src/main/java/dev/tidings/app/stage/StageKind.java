package dev.tidings.app.stage;

import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import java.util.List;
import java.util.function.Function;

/**
 * A stage that can be run.
 *
 * @param name {@code ingest}, {@code enrich} or {@code aggregate}
 * @param settings its settings, known before any stage is made
 * @param maker makes one; it may load models, so only what runs is made
 */
public record StageKind(String name, List<Setting<?>> settings, Function<Settings, Stage> maker) {
  public StageKind {
    settings = List.copyOf(settings);
  }
}
