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

  static final String ENCODER_OFF = "off";
  static final String ENCODER_ON = "on";

  public static final Setting<String> ENCODER =
      Setting.choice(
          "tidings.enrich.encoder",
          ENCODER_OFF,
          List.of(ENCODER_OFF, ENCODER_ON),
          "Whether a sentence encoder helps to find names in English. Needs two jars of its own, see"
              + " docs/operations.md.");

  /** All of them. */
  public static final List<Setting<?>> ALL = List.of(THREADS, NAMES_FILE, ENCODER);

  private EnrichSettings() {}
}
