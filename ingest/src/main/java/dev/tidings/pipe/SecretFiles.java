package dev.tidings.pipe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * Variables whose value stands in a file.
 *
 * <p>A secret in a variable can be read by whoever may look at a process or container; container
 * platforms mount secrets as files instead. What stands in a file is never part of a message.
 */
final class SecretFiles {
  /** Enough for a chain of certificates. */
  static final int MAX_BYTES = 1024 * 1024;

  private static final String SUFFIX = "_FILE";

  private SecretFiles() {}

  /**
   * {@code variables} with each {@code NAME_FILE} replaced by {@code NAME} and what stands in the
   * file, line breaks at its end aside.
   *
   * @param own variables that mean themselves, though they end in {@code _FILE}
   */
  static Map<String, String> resolve(Set<String> own, Map<String, String> variables) {
    Map<String, String> resolved = new TreeMap<>();
    // Sorted: of two mistakes the same one is always reported.
    new TreeMap<>(variables)
        .forEach(
            (name, value) -> {
              if (!namesAFile(name) || own.contains(name)) {
                resolved.put(name, value);
                return;
              }
              String target = name.substring(0, name.length() - SUFFIX.length());
              if (variables.containsKey(target)) {
                throw new SettingsException(
                    target + " and " + name + " are both set; only one of them can be meant");
              }
              resolved.put(target, read(name, value));
            });
    return resolved;
  }

  private static boolean namesAFile(String name) {
    if (!name.endsWith(SUFFIX)) {
      return false;
    }
    if (name.startsWith("KAFKA_")) {
      // A few of Kafka's own keys end so: sasl.oauthbearer.assertion.file.
      String key = name.substring("KAFKA_".length()).toLowerCase(Locale.ROOT).replace('_', '.');
      return !ProducerConfig.configNames().contains(key);
    }
    return name.startsWith("TIDINGS_");
  }

  private static String read(String name, String file) {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new SettingsException(name + " = " + file + " has more than " + MAX_BYTES + " bytes");
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      int end = text.length();
      while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
        end--;
      }
      return text.substring(0, end);
    } catch (NoSuchFileException e) {
      throw new SettingsException(name + " = " + file + ": there is no such file");
    } catch (IOException | InvalidPathException e) {
      throw new SettingsException(name + " = " + file + " cannot be read");
    }
  }
}
