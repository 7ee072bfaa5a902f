package dev.tidings.enrich;

import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.tag.NameHints;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The tables that all threads of the stage share.
 *
 * @param table which things bear a name
 * @param hints what sorts of things bear a name
 */
record KnownNames(NameTable table, NameHints hints) {

  /** Loads the built-in tables and the user's own. */
  static KnownNames load(Settings settings) {
    String file = settings.get(EnrichSettings.NAMES_FILE);
    if (file.isEmpty()) {
      return new KnownNames(NameTable.load(), NameHints.load());
    }
    try {
      return new KnownNames(
          NameTable.loadWith(Files.readAllLines(Path.of(file))), NameHints.load());
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsException(
          EnrichSettings.NAMES_FILE.key() + " = '" + file + "' cannot be read: " + e.getMessage());
    }
  }
}
