package dev.tidings.enrich;

import dev.tidings.enrich.encoder.LoadEncoder;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.tag.Taggers;
import dev.tidings.enrich.entity.tag.WordVectors;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The models and tables that all threads of the stage share.
 *
 * @param table which things bear a name
 * @param taggers what finds names in sentences
 */
public record SharedModels(NameTable table, Taggers taggers) {

  /**
   * Loads the built-in tables and what the settings add.
   *
   * @throws SettingsException when that is not there or cannot be read
   */
  public static SharedModels load(Settings settings) {
    return new SharedModels(table(settings.get(EnrichSettings.NAMES_FILE)), taggers(settings));
  }

  private static NameTable table(String file) {
    if (file.isEmpty()) {
      return NameTable.load();
    }
    try {
      return NameTable.loadWith(Files.readAllLines(Path.of(file)));
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsException(
          EnrichSettings.NAMES_FILE.key() + " = '" + file + "' cannot be read: " + e.getMessage());
    }
  }

  /** Whether the settings ask for what is not part of Tidings. */
  static boolean needMore(Settings settings) {
    return !settings.get(EnrichSettings.NAMES_FILE).isEmpty() || encodes(settings);
  }

  private static boolean encodes(Settings settings) {
    return settings.get(EnrichSettings.ENCODER).equals(EnrichSettings.ENCODER_ON);
  }

  private static Taggers taggers(Settings settings) {
    Taggers taggers = Taggers.load();
    return encodes(settings)
        ? taggers.with(LoadEncoder.by(EnrichSettings.ENCODER.key(), () -> WordVectors.load()))
        : taggers;
  }
}
