package dev.tidings.enrich;

import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.tag.Taggers;
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
record SharedModels(NameTable table, Taggers taggers) {

  /** Loads the built-in tables and the user's own. */
  static SharedModels load(Settings settings) {
    String file = settings.get(EnrichSettings.NAMES_FILE);
    if (file.isEmpty()) {
      return new SharedModels(NameTable.load(), Taggers.load());
    }
    try {
      return new SharedModels(
          NameTable.loadWith(Files.readAllLines(Path.of(file))), Taggers.load());
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsException(
          EnrichSettings.NAMES_FILE.key() + " = '" + file + "' cannot be read: " + e.getMessage());
    }
  }
}
