package dev.tidings.app.doctor;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.stage.Lag;
import dev.tidings.app.stage.MeasureLag;
import dev.tidings.app.text.Amount;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicProblem;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.StageProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.FinalizedVersionRange;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.Node;

/** Brokers, topics and groups. */
final class CheckCluster {
  private static final short STREAMS_NEED = 1;

  /** So many topics that are missing are named. */
  private static final int NAMED = 3;

  private CheckCluster() {}

  static List<Finding> of(KafkaConnection kafka, List<Stage> stages) {
    List<Finding> findings = new ArrayList<>();
    findings.add(brokers(kafka));
    findings.add(features(kafka));
    findings.addAll(topics(kafka));
    boolean complete = findings.stream().noneMatch(f -> f.level() == Finding.Level.WRONG);
    stages.forEach(stage -> findings.add(group(kafka, stage, complete)));
    return findings;
  }

  private static Finding brokers(KafkaConnection kafka) {
    List<String> nodes =
        kafka.await(kafka.admin().describeCluster().nodes(), "describing the cluster").stream()
            .sorted((a, b) -> Integer.compare(a.id(), b.id()))
            .map(CheckCluster::address)
            .toList();
    return Finding.ok("kafka", nodes.size() + " reachable: " + String.join(", ", nodes));
  }

  private static String address(Node node) {
    return node.host() + ":" + node.port();
  }

  private static Finding features(KafkaConnection kafka) {
    Map<String, FinalizedVersionRange> features =
        kafka
            .await(kafka.admin().describeFeatures().featureMetadata(), "reading features")
            .finalizedFeatures();
    Map<String, Short> levels = new TreeMap<>();
    features.forEach((name, range) -> levels.put(name, range.maxVersionLevel()));
    // Absent on brokers older than the feature itself.
    short transactions = levels.getOrDefault("transaction.version", (short) 0);
    return transactions >= STREAMS_NEED
        ? Finding.ok("features", levels.toString())
        : Finding.note(
            "features",
            levels.toString(),
            "transactions are of an old version; they work, 'kafka-features upgrade' makes them"
                + " safer");
  }

  private static List<Finding> topics(KafkaConnection kafka) {
    List<TopicSpec> specs = TopicSpec.all(kafka.settings());
    List<TopicProblem> problems = new TopicAdmin(kafka).check(specs);
    if (problems.isEmpty()) {
      return List.of(Finding.ok("topics", "all " + specs.size() + " as they should be"));
    }
    List<TopicProblem> missing =
        problems.stream().filter(problem -> problem.kind() == TopicProblem.Kind.MISSING).toList();
    List<Finding> findings = new ArrayList<>();
    if (missing.size() > NAMED) {
      findings.add(missing(missing, specs.size()));
    }
    problems.stream()
        .filter(problem -> missing.size() <= NAMED || !missing.contains(problem))
        .forEach(
            problem -> findings.add(Finding.wrong("topics", problem.problem(), problem.remedy())));
    return findings;
  }

  /** Before the first start all are: one line says so as well as thirty. */
  private static Finding missing(List<TopicProblem> missing, int all) {
    String names =
        missing.stream().limit(NAMED).map(TopicProblem::topic).collect(Collectors.joining(", "));
    return Finding.wrong(
        "topics",
        missing.size() + " of " + all + " are missing: " + names + ", ...",
        "create them with 'tidings topics create'");
  }

  private static Finding group(KafkaConnection kafka, Stage stage, boolean complete) {
    String group = StageProperties.applicationId(stage, kafka.settings());
    Optional<GroupState> state =
        kafka
            .await(kafka.admin().listGroups(new ListGroupsOptions()).all(), "listing groups")
            .stream()
            .filter(listing -> listing.groupId().equals(group))
            .findFirst()
            .flatMap(GroupListing::groupState);
    if (state.isEmpty()) {
      return Finding.note(
          stage.name(), "never ran here (group " + group + ")", "start it with 'tidings run'");
    }
    Lag lag =
        new MeasureLag(kafka)
            .of(
                group,
                stage.reads().stream()
                    .map(topic -> PipeSettings.fullName(kafka.settings(), topic))
                    .toList());
    String found =
        state.get().toString().toLowerCase(java.util.Locale.ROOT)
            + ", "
            + Amount.of(lag.behind())
            + " of "
            + Amount.of(lag.total())
            + " offsets to go";
    if (state.get() == GroupState.EMPTY) {
      return Finding.note(stage.name(), found, "not running; start it with 'tidings run'");
    }
    return complete
        ? Finding.ok(stage.name(), found)
        : Finding.note(stage.name(), found, "see the topics above");
  }
}
