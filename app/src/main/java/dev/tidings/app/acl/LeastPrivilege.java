package dev.tidings.app.acl;

import static org.apache.kafka.common.acl.AclOperation.ALTER_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DELETE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Rejected;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.StageProperties;
import dev.tidings.pipe.Topic;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What each role must be allowed, and nothing else. */
public final class LeastPrivilege {
  private final Settings settings;

  public LeastPrivilege(Settings settings) {
    this.settings = settings;
  }

  /** To run {@code stage}: its topics, its group, its transactions, its own internal topics. */
  public List<Grant> toRun(Stage stage, String principal) {
    String application = StageProperties.applicationId(stage, settings);
    Stream<Topic<?>> writes = Stream.concat(stage.writes().stream(), Stream.of(Rejected.TOPIC));
    return List.of(
        new Grant(principal, TOPIC, LITERAL, names(stage.reads()), List.of(READ, DESCRIBE_CONFIGS)),
        new Grant(
            principal,
            TOPIC,
            LITERAL,
            names(writes.distinct().toList()),
            List.of(WRITE, DESCRIBE_CONFIGS)),
        new Grant(principal, GROUP, LITERAL, List.of(application), List.of(READ)),
        // Streams deletes records of repartition topics that it has read.
        new Grant(
            principal,
            TOPIC,
            PREFIXED,
            List.of(application + "-"),
            List.of(CREATE, READ, WRITE, DELETE, DESCRIBE_CONFIGS)),
        new Grant(
            principal, TRANSACTIONAL_ID, PREFIXED, List.of(application + "-"), List.of(WRITE)));
  }

  /** To publish articles. */
  public List<Grant> toPublish(String principal) {
    return List.of(
        new Grant(
            principal, TOPIC, LITERAL, names(List.of(IngestTopics.ARTICLES)), List.of(WRITE)));
  }

  /** To read all results and to see how far behind the stages are. */
  public List<Grant> toRead(Collection<Stage> stages, String principal) {
    List<Topic<?>> results =
        TopicSpec.ALL_TOPICS.stream().filter(t -> !t.equals(IngestTopics.ARTICLES)).toList();
    return List.of(
        new Grant(principal, TOPIC, LITERAL, names(results), List.of(READ, DESCRIBE_CONFIGS)),
        new Grant(
            principal,
            TOPIC,
            LITERAL,
            names(List.of(IngestTopics.ARTICLES)),
            List.of(DESCRIBE, DESCRIBE_CONFIGS)),
        new Grant(principal, GROUP, LITERAL, groups(stages), List.of(DESCRIBE)));
  }

  /** To create, repair and audit topics, to look at stages and to reset them. */
  public List<Grant> toAdminister(Collection<Stage> stages, String principal) {
    List<String> groups = groups(stages);
    List<String> internal = groups.stream().map(group -> group + "-").toList();
    return List.of(
        new Grant(
            principal,
            TOPIC,
            LITERAL,
            names(TopicSpec.ALL_TOPICS),
            List.of(CREATE, READ, DESCRIBE, DESCRIBE_CONFIGS, ALTER_CONFIGS)),
        new Grant(principal, TOPIC, PREFIXED, internal, List.of(DESCRIBE, DELETE)),
        new Grant(principal, GROUP, LITERAL, groups, List.of(READ, DESCRIBE, DELETE)));
  }

  private List<String> names(Collection<? extends Topic<?>> topics) {
    return topics.stream().map(topic -> PipeSettings.fullName(settings, topic)).toList();
  }

  private List<String> groups(Collection<Stage> stages) {
    return stages.stream().map(stage -> StageProperties.applicationId(stage, settings)).toList();
  }
}
