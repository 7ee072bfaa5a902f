package dev.tidings.ingest.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tidings.ingest.read.result.Reason;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Inputs made to break a reader, and how each ends: a reason, or so many articles, or both. */
final class HostileInputs {
  private final List<Case> cases = new ArrayList<>();

  /**
   * One of them.
   *
   * @param reason of the one thing that is skipped; null when nothing is
   * @param articles that are found nevertheless
   */
  record Case(String name, Supplier<InputStream> input, @Nullable Reason reason, int articles) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** All of them, a group at a time: together they are large. */
  static List<Supplier<List<Case>>> groups() {
    return List.of(
        () -> group(HostileBytes::addPacked),
        () -> group(HostileBytes::addForeign),
        () -> group(HostileJson::addJson),
        () -> group(HostileXml::addXml),
        () -> group(HostilePages::addPages),
        () -> group(HostilePages::addCharsets),
        () -> group(HostileArchives::addArchives));
  }

  private static List<Case> group(Consumer<HostileInputs> add) {
    HostileInputs inputs = new HostileInputs();
    add.accept(inputs);
    return inputs.cases;
  }

  void add(String name, @Nullable Reason reason, int articles, String input) {
    add(name, reason, articles, input.getBytes(UTF_8));
  }

  void add(String name, @Nullable Reason reason, int articles, byte[] input) {
    add(name, reason, articles, () -> new ByteArrayInputStream(input));
  }

  void add(String name, @Nullable Reason reason, int articles, Supplier<InputStream> input) {
    cases.add(new Case(name, input, reason, articles));
  }
}
