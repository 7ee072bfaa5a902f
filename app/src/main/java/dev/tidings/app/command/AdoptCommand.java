package dev.tidings.app.command;

import dev.tidings.app.adopt.AdoptCounts;
import dev.tidings.app.adopt.AdoptSettings;
import dev.tidings.app.adopt.RunAdoption;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.RequireTopic;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.Amount;
import dev.tidings.app.text.ProgressLine;
import dev.tidings.app.text.PublishingText;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.ingest.read.json.AdoptFields;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Rejected;
import dev.tidings.pipe.Settings;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "adopt",
    description = {
      "Take the articles of an existing Kafka topic as input.",
      "Values are JSON objects; --map says where an article's fields stand in them, and what is",
      "not mapped is recognised by its usual names. PATH is names and indexes joined by dots, a",
      "JSON Pointer, or @key for the record's key. A record without a value takes back the article",
      "whose id is its key. What cannot be used goes to the rejected topic with the reason.",
      "Each record is transferred once, also over crashes; more instances share the partitions."
    },
    footer = {
      "",
      "Examples:",
      "  tidings adopt --topic newsroom.stories --map title=head.main --map body=text",
      "  tidings adopt --topic wire --map id=@key --map-file wire.properties --once"
    })
final class AdoptCommand implements Callable<Integer> {
  private static final Duration INTERVAL = Duration.ofMillis(200);

  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(
      names = "--topic",
      required = true,
      paramLabel = "TOPIC",
      description = "The topic to read, by its full name.")
  private String topic = "";

  @Option(
      names = "--map",
      paramLabel = "FIELD=PATH",
      description = "Where a field of an article stands; may be given several times.")
  private List<String> mappings = new ArrayList<>();

  @Option(
      names = "--map-file",
      paramLabel = "FILE",
      description = "The same as lines FIELD=PATH of a properties file; --map wins.")
  private @Nullable Path mapFile;

  @Option(
      names = "--group",
      paramLabel = "NAME",
      description = "Consumer group (default: tidings-adopt-TOPIC).")
  private @Nullable String group;

  @Option(names = "--once", description = "End at what was there at the start.")
  private boolean once;

  @Option(names = "--json", description = "The result as one JSON object.")
  private boolean json;

  AdoptCommand(Session session) {
    this.session = session;
  }

  /** For {@code --json}. */
  record Report(
      String topic,
      String group,
      long published,
      long retracted,
      Map<String, Long> rejected,
      double seconds) {}

  @Override
  public Integer call() {
    AdoptFields fields = fields();
    Settings loaded = settings.load(session);
    String prefix = loaded.get(PipeSettings.TOPIC_PREFIX).replaceAll("[.]+$", "");
    String own =
        group == null ? (prefix.isEmpty() ? "tidings" : prefix) + "-adopt-" + topic : group;
    if (TopicSpec.all(loaded).stream().anyMatch(spec -> spec.name().equals(topic))) {
      throw new Failure(ExitCode.USAGE, topic + " is one of Tidings' own topics");
    }
    try (KafkaConnection kafka = KafkaConnection.open(loaded)) {
      RequireTopic.ofInstallation(kafka, PipeSettings.fullName(loaded, IngestTopics.ARTICLES));
      RequireTopic.ofInstallation(kafka, PipeSettings.fullName(loaded, IngestTopics.REJECTED));
      RequireTopic.of(kafka, topic, "give the name of one that is there with --topic");
      Show show = new Show();
      AdoptCounts counts =
          new RunAdoption(kafka, new AdoptSettings(topic, own, fields, once), show)
              .run(session.stop()::isRequested);
      show.line.clear();
      report(counts, own, show.seconds());
      return (once && counts.published() == 0 && !counts.rejected().isEmpty()
              ? ExitCode.FAILED
              : ExitCode.OK)
          .code();
    }
  }

  private AdoptFields fields() {
    Map<String, String> inFile = new TreeMap<>(mapFile == null ? Map.of() : read(mapFile));
    mappings.forEach(mapping -> inFile.remove(mapping.split("=", 2)[0].strip()));
    List<String> all = new ArrayList<>(mappings);
    inFile.forEach((field, path) -> all.add(field + "=" + path));
    try {
      return AdoptFields.parse(all, Limits.forFiles());
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "--map: " + e.getMessage(), e);
    }
  }

  private static Map<String, String> read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "cannot read the map of fields in " + file, e);
    }
    Map<String, String> map = new TreeMap<>();
    properties.forEach((field, path) -> map.put(field.toString(), path.toString()));
    return map;
  }

  private void report(AdoptCounts counts, String own, double seconds) {
    if (json) {
      JsonOutput.line(
          session,
          new Report(
              topic, own, counts.published(), counts.retracted(), counts.rejected(), seconds));
      return;
    }
    session
        .terminal()
        .out()
        .printf(
            "%s adopted from %s in %s%s%n",
            Amount.of(counts.published(), "article"),
            topic,
            Amount.of(Duration.ofMillis((long) (seconds * 1_000))),
            counts.retracted() == 0 ? "" : ", " + Amount.of(counts.retracted(), "retraction"));
    counts
        .rejected()
        .forEach(
            (reason, count) ->
                session.terminal().out().printf("  rejected: %s %s%n", reason, count));
    if (!counts.rejected().isEmpty()) {
      session.terminal().err().println("'tidings rejected list' shows what was rejected, and why.");
    }
  }

  /** Progress, and the first of each reason for which something is rejected. */
  private final class Show implements RunAdoption.Look {
    private final ProgressLine line =
        new ProgressLine(session.terminal().err(), session.terminal().isLive(), System::nanoTime);
    private final long begin = System.nanoTime();
    private final Set<String> reasons = new HashSet<>();
    private long shownAt = begin;

    @Override
    public void at(AdoptCounts counts, long left) {
      counts.examples().values().stream()
          .filter(example -> reasons.add(example.reason()))
          .forEach(this::complain);
      long now = System.nanoTime();
      if (counts.records() > 0 && now - shownAt >= INTERVAL.toNanos()) {
        shownAt = now;
        line.show(PublishingText.records(counts.records(), left, seconds(), counts.rejected()));
      }
    }

    private void complain(Rejected example) {
      line.clear();
      session
          .terminal()
          .err()
          .printf(
              "rejected: partition %d, offset %d: %s: %s%n",
              example.lineage().partition(),
              example.lineage().offset(),
              example.reason(),
              example.detail());
    }

    double seconds() {
      return (System.nanoTime() - begin) / 1e9;
    }
  }
}
