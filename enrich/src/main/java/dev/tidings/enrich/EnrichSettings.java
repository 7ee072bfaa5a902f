package dev.tidings.enrich;

import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import java.util.List;

/** Settings of the enrich stage. */
public final class EnrichSettings {

  public static final Setting<Integer> THREADS = PipeSettings.threads("enrich", 1);

  public static final Setting<String> NAMES_FILE =
      Setting.text(
          "tidings.enrich.names-file",
          "",
          "File with names of your own, on top of the built-in ones: id, type, aliases, prior,"
              + " kinds, context, separated by tabs; empty for none.");

  /** All of them. */
  public static final List<Setting<?>> ALL = List.of(THREADS, NAMES_FILE);

  private EnrichSettings() {}
}
