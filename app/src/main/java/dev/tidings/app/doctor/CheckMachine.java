package dev.tidings.app.doctor;

import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.StageProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Java, settings and disk. */
final class CheckMachine {
  private static final int OLDEST_JAVA = 17;
  private static final long GIBIBYTE = 1L << 30;

  private CheckMachine() {}

  static List<Finding> with(Settings settings) {
    List<Finding> findings = new ArrayList<>();
    findings.add(java(Runtime.version()));
    findings.add(settings(settings));
    findings.add(stateDirectory(StageProperties.stateDirectory(settings)));
    return findings;
  }

  static Finding java(Runtime.Version version) {
    return version.feature() >= OLDEST_JAVA
        ? Finding.ok("java", version.toString())
        : Finding.wrong("java", version.toString(), "install a JDK 17 or newer");
  }

  private static Finding settings(Settings settings) {
    List<String> set = new ArrayList<>();
    for (Setting<?> setting : settings.all()) {
      String origin = settings.origin(setting);
      if (!origin.equals("default")) {
        set.add(setting.key() + " (" + origin + ")");
      }
    }
    return Finding.ok(
        "settings", set.isEmpty() ? "all at their defaults" : "set: " + String.join(", ", set));
  }

  static Finding stateDirectory(Path directory) {
    try {
      Files.createDirectories(directory);
      Path probe = Files.createTempFile(directory, "doctor-", null);
      Files.delete(probe);
      long free = Files.getFileStore(directory).getUsableSpace();
      String found = directory + ", " + free / GIBIBYTE + " GiB free";
      if (free < GIBIBYTE) {
        return Finding.wrong("state directory", found, "make room, or set tidings.state-dir");
      }
      return directory.startsWith(Path.of(System.getProperty("java.io.tmpdir")))
          ? Finding.note(
              "state directory",
              found,
              "a temporary directory may be emptied, and state is then restored from Kafka at every"
                  + " start; set tidings.state-dir in production")
          : Finding.ok("state directory", found);
    } catch (IOException e) {
      return Finding.wrong(
          "state directory",
          directory + " cannot be written: " + e.getMessage(),
          "set tidings.state-dir to a directory that this user can write to");
    }
  }
}
