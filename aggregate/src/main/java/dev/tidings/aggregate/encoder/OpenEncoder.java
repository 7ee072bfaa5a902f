package dev.tidings.aggregate.encoder;

import dev.tidings.aggregate.cluster.Encoder;
import dev.tidings.enrich.encoder.LoadEncoder;

/** Opens the encoder of whole articles. */
public final class OpenEncoder {
  private static final String SETTING = "tidings.aggregate.encoder";

  private OpenEncoder() {}

  /**
   * Loads the model, some 50 MB; takes about a second.
   *
   * @throws dev.tidings.pipe.SettingsException when runtime or model cannot be loaded
   */
  public static Encoder open() {
    return LoadEncoder.by(SETTING, () -> MiniLmEncoder.load());
  }
}
