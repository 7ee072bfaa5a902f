package dev.tidings.app.topic;

import dev.tidings.app.client.AwaitLeaders;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.topic.TopicProblem.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes topics and compares what is there with what should be. */
public final class TopicAdmin {
  private final KafkaConnection kafka;

  public TopicAdmin(KafkaConnection kafka) {
    this.kafka = kafka;
  }

  /**
   * Makes those of {@code specs} that are not there yet; the others stay as they are. Returns when
   * all can be seen and take records, which is a moment after they were made.
   *
   * @return the names of those that were made, in order
   * @throws Failure when the broker refuses one
   */
  public List<String> create(Collection<TopicSpec> specs) {
    Set<String> there = names();
    List<NewTopic> wanted =
        specs.stream()
            .filter(spec -> !there.contains(spec.name()))
            .map(TopicAdmin::newTopic)
            .toList();
    List<String> made = new ArrayList<>();
    Map<String, KafkaFuture<Void>> answers = kafka.admin().createTopics(wanted).values();
    for (NewTopic topic : wanted) {
      try {
        Objects.requireNonNull(answers.get(topic.name())).get();
        made.add(topic.name());
      } catch (ExecutionException e) {
        // Another instance that starts at the same time may have been quicker.
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw new Failure(
              ExitCode.TOPICS,
              "cannot create topic " + topic.name() + ": " + Failure.rootMessage(e),
              e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Failure(ExitCode.FAILED, "interrupted", e);
      }
    }
    waitUntil(() -> check(specs).stream().noneMatch(p -> p.kind() == Kind.MISSING));
    awaitLeaders(specs);
    return made;
  }

  /** Returns when those of {@code specs} that are there take records. */
  public void awaitLeaders(Collection<TopicSpec> specs) {
    Map<String, Integer> partitions = new TreeMap<>();
    states(specs).forEach((topic, state) -> partitions.put(topic, state.partitions()));
    AwaitLeaders.of(kafka, partitions);
  }

  /** What is wrong, in the order of {@code specs}; empty when all is as it should be. */
  public List<TopicProblem> check(Collection<TopicSpec> specs) {
    Map<String, TopicState> states = states(specs);
    List<TopicProblem> problems = new ArrayList<>();
    specs.forEach(spec -> problems.addAll(FindTopicProblems.in(spec, states.get(spec.name()))));
    return problems;
  }

  /** What is there of {@code specs}, by name, in their order; absent ones are left out. */
  public Map<String, TopicState> states(Collection<TopicSpec> specs) {
    Set<String> there = names();
    List<String> known = specs.stream().map(TopicSpec::name).filter(there::contains).toList();
    Map<String, KafkaFuture<TopicDescription>> descriptions =
        kafka.admin().describeTopics(known).topicNameValues();
    Map<ConfigResource, KafkaFuture<Config>> configs =
        kafka.admin().describeConfigs(known.stream().map(TopicAdmin::resource).toList()).values();
    Map<String, TopicState> states = new LinkedHashMap<>();
    for (String name : known) {
      Optional<TopicDescription> description =
          kafka.awaitIfKnown(Objects.requireNonNull(descriptions.get(name)), "describing " + name);
      Optional<Config> config =
          kafka.awaitIfKnown(
              Objects.requireNonNull(configs.get(resource(name))), "reading settings of " + name);
      if (description.isPresent() && config.isPresent()) {
        Map<String, String> entries = new TreeMap<>();
        config.get().entries().stream()
            .filter(entry -> entry.value() != null)
            .forEach(entry -> entries.put(entry.name(), entry.value()));
        states.put(
            name,
            new TopicState(
                description.get().partitions().size(),
                description.get().partitions().get(0).replicas().size(),
                entries));
      }
    }
    return states;
  }

  /** Sets those of the broker's settings for the topics that are wrong to what they should be. */
  public void repairConfigs(Collection<TopicSpec> specs) {
    Map<String, TopicState> states = states(specs);
    Map<ConfigResource, Collection<AlterConfigOp>> changes = new LinkedHashMap<>();
    for (TopicSpec spec : specs) {
      TopicState state = states.get(spec.name());
      List<String> wrong = state == null ? List.of() : FindTopicProblems.wrongSettings(spec, state);
      if (!wrong.isEmpty()) {
        changes.put(
            resource(spec.name()),
            wrong.stream()
                .map(key -> new ConfigEntry(key, spec.configs().get(key)))
                .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
                .toList());
      }
    }
    if (changes.isEmpty()) {
      return;
    }
    kafka.await(
        kafka.admin().incrementalAlterConfigs(changes).all(), "changing the topics' settings");
    waitUntil(() -> check(specs).stream().noneMatch(p -> p.kind() == Kind.CONFIG));
  }

  /** The names of all topics of the cluster. */
  public Set<String> names() {
    return kafka.await(kafka.admin().listTopics().names(), "listing topics");
  }

  /** Gives up without a word: what is not so yet is reported by the next check. */
  private static void waitUntil(BooleanSupplier condition) {
    long limit = System.nanoTime() + KafkaConnection.TIME_LIMIT.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < limit) {
      try {
        TimeUnit.MILLISECONDS.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static NewTopic newTopic(TopicSpec spec) {
    Optional<Short> replication =
        spec.replication() < 0 ? Optional.empty() : Optional.of((short) spec.replication());
    return new NewTopic(spec.name(), Optional.of(spec.partitions()), replication)
        .configs(spec.configs());
  }

  private static ConfigResource resource(String topic) {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic);
  }
}
