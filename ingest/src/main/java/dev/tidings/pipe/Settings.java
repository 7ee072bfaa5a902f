package dev.tidings.pipe;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is set, checked once at start-up. Immutable.
 *
 * <p>Later layers win: defaults, properties file, environment, command line. Keys under {@code
 * kafka.} go to Kafka's clients as they are, without the prefix.
 */
public final class Settings {
  private static final String OWN_PREFIX = "tidings.";
  private static final String KAFKA_PREFIX = "kafka.";

  private final Map<String, Setting<?>> known;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, String> origins = new LinkedHashMap<>();
  private final Map<String, String> kafka = new TreeMap<>();

  /** Some keys and values from one place. */
  public record Layer(String origin, Map<String, String> entries) {
    public Layer {
      entries = Map.copyOf(entries);
    }
  }

  private Settings(Map<String, Setting<?>> known) {
    this.known = known;
  }

  /** The defaults of {@code known}, nothing set. */
  public static Settings defaults(Collection<Setting<?>> known) {
    return of(known, List.of());
  }

  /**
   * Checks and merges {@code layers}, later ones winning.
   *
   * @throws SettingsException on a key under {@code tidings.} that is not known, on any key outside
   *     {@code tidings.} and {@code kafka.}, and on a value that is not usable
   */
  public static Settings of(Collection<Setting<?>> known, List<Layer> layers) {
    Map<String, Setting<?>> byKey =
        known.stream()
            .collect(Collectors.toMap(Setting::key, s -> s, (a, b) -> a, LinkedHashMap::new));
    Settings settings = new Settings(byKey);
    byKey.values().forEach(s -> settings.put(s, s.defaultText(), "default"));
    layers.forEach(settings::add);
    return settings;
  }

  /**
   * {@code TIDINGS_*} and {@code KAFKA_*} variables as a layer. Where {@code NAME_FILE} is set, the
   * value of {@code NAME} is what stands in that file, as is usual for secrets of containers.
   *
   * @throws SettingsException when such a file cannot be read, or {@code NAME} is set as well
   */
  public static Layer environment(Collection<Setting<?>> known, Map<String, String> variables) {
    Map<String, String> keys =
        known.stream().collect(Collectors.toMap(Setting::environmentName, Setting::key));
    Map<String, String> entries = new TreeMap<>();
    SecretFiles.resolve(keys.keySet(), variables)
        .forEach(
            (name, value) -> {
              if (name.startsWith("TIDINGS_")) {
                entries.put(keys.getOrDefault(name, asKey(name)), value);
              } else if (name.startsWith("KAFKA_")) {
                entries.put(asKey(name), value);
              }
            });
    return new Layer("environment", entries);
  }

  /** The value of a setting. */
  @SuppressWarnings("unchecked") // put() stores what the setting's own parser returned
  public <T> T get(Setting<T> setting) {
    Object value = values.get(setting.key());
    if (value == null) {
      throw new SettingsException(setting.key() + " is not a setting of this program");
    }
    return (T) value;
  }

  /** Where a setting's value came from: {@code default}, a file's name, {@code environment}, ... */
  public String origin(Setting<?> setting) {
    return origins.getOrDefault(setting.key(), "default");
  }

  /** What goes to Kafka's clients, keys without the prefix {@code kafka.}. */
  public Map<String, String> kafka() {
    return Map.copyOf(kafka);
  }

  /** All settings in the order they were declared. */
  public List<Setting<?>> all() {
    return List.copyOf(known.values());
  }

  /** A copy with one more layer on top. */
  public Settings with(Layer layer) {
    Settings copy = new Settings(known);
    copy.values.putAll(values);
    copy.origins.putAll(origins);
    copy.kafka.putAll(kafka);
    copy.add(layer);
    return copy;
  }

  private void add(Layer layer) {
    // In a fixed order, so that of two mistakes the same one is always reported first.
    new TreeMap<>(layer.entries())
        .forEach(
            (key, value) -> {
              Setting<?> setting = known.get(key);
              if (key.startsWith(KAFKA_PREFIX)) {
                kafka.put(key.substring(KAFKA_PREFIX.length()), value);
              } else if (setting != null) {
                put(setting, value, layer.origin());
              } else {
                throw unknown(key, layer.origin());
              }
            });
  }

  private <T> void put(Setting<T> setting, String text, String origin) {
    values.put(setting.key(), setting.parse(text, origin));
    origins.put(setting.key(), origin);
  }

  private SettingsException unknown(String key, String origin) {
    String start = "unknown setting '" + key + "' (" + origin + ")";
    if (!key.startsWith(OWN_PREFIX)) {
      return new SettingsException(
          start + ": keys start with 'tidings.' or, for Kafka's own, with 'kafka.'");
    }
    return new SettingsException(
        known.keySet().stream()
            .min((a, b) -> Integer.compare(distance(key, a), distance(key, b)))
            .map(nearest -> start + ": did you mean '" + nearest + "'?")
            .orElse(start));
  }

  private static String asKey(String environmentName) {
    return environmentName.toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** Levenshtein distance: the number of single-character edits between two keys. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitute = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitute, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
