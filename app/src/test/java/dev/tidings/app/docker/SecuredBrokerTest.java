package dev.tidings.app.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.app.Processed;
import dev.tidings.app.acl.Grant;
import dev.tidings.app.acl.LeastPrivilege;
import dev.tidings.app.audit.Audit;
import dev.tidings.app.audit.AuditTopics;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.stage.RunningStages;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.Topic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.errors.AuthorizationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

/**
 * The pipeline over TLS with names and passwords, each part with the least that it must be allowed;
 * skipped where there is no Docker.
 */
@Testcontainers(disabledWithoutDocker = true)
@Timeout(600)
class SecuredBrokerTest {
  @Container private static final SecuredBroker BROKER = new SecuredBroker();

  @TempDir private Path state;

  @Test
  void everyPartDoesItsWorkWithTheLeastThatItIsAllowedAndNoOther() throws Exception {
    BROKER.makeUsers();
    try (KafkaConnection admin = BROKER.connect("admin", state)) {
      new TopicAdmin(admin).create(TopicSpec.all(admin.settings()));
      List<Stage> stages = Stages.all().make(admin.settings(), List.of());
      allow(admin, stages);
      try (KafkaConnection worker = BROKER.connect("worker", state);
          RunningStages running = new RunningStages(worker.settings())) {
        // The broker learns of ACLs a little after they are added.
        await()
            .untilAsserted(
                () ->
                    assertThatCode(() -> RunningStages.requireTopics(worker, stages))
                        .doesNotThrowAnyException());
        running.start(stages);
        publish();
        await()
            .until(
                () -> {
                  running.check();
                  return isDone(admin);
                });
      }
    }
    try (KafkaConnection reader = BROKER.connect("reader", state)) {
      assertThat(read(reader, AggregateTopics.STORY_EVENTS)).isNotEmpty();
      assertRefused(() -> read(reader, IngestTopics.ARTICLES));
      assertRefused(() -> write(reader, IngestTopics.ARTICLES));
    }
    try (KafkaConnection publisher = BROKER.connect("publisher", state)) {
      assertRefused(() -> write(publisher, AggregateTopics.STORY_EVENTS));
    }
    assertKeptOut(Map.of("kafka.security.protocol", "PLAINTEXT"));
    assertKeptOut(Map.of("kafka.security.protocol", "SASL_PLAINTEXT"));
    assertKeptOut(
        Map.of(
            "kafka.sasl.jaas.config",
            "org.apache.kafka.common.security.scram.ScramLoginModule required"
                + " username=\"tidings-worker\" password=\"guessed\";"));
  }

  /** As {@code tidings acls --apply} does. */
  private static void allow(KafkaConnection admin, List<Stage> stages) throws Exception {
    LeastPrivilege needed = new LeastPrivilege(admin.settings());
    List<Grant> grants = new ArrayList<>();
    stages.forEach(stage -> grants.addAll(needed.toRun(stage, "User:tidings-worker")));
    grants.addAll(needed.toPublish("User:tidings-publisher"));
    grants.addAll(needed.toRead(stages, "User:tidings-reader"));
    List<AclBinding> bindings = grants.stream().flatMap(Grant::bindings).distinct().toList();
    admin.admin().createAcls(bindings).all().get();
  }

  private void publish() {
    try (KafkaConnection publisher = BROKER.connect("publisher", state)) {
      Processed.publish(publisher, Processed.sample());
    }
  }

  private static boolean isDone(KafkaConnection kafka) {
    try (ReadTopic topics = new ReadTopic(kafka)) {
      Audit audit = new AuditTopics(kafka, topics).audit();
      assertThat(audit.isHopeless()).as(audit.toText()).isFalse();
      return audit.passed() && audit.published() == Processed.sample().size();
    }
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .satisfiesAnyOf(
            e -> assertThat(e).isInstanceOf(AuthorizationException.class),
            e -> assertThat(e).hasCauseInstanceOf(AuthorizationException.class));
  }

  private void assertKeptOut(Map<String, String> different) {
    assertThatThrownBy(
            () -> {
              try (KafkaConnection kafka = BROKER.connect("worker", state, different)) {
                new TopicAdmin(kafka).names();
              }
            })
        .isInstanceOf(Failure.class);
  }

  private static List<String> read(KafkaConnection kafka, Topic<?> topic) {
    List<String> keys = new ArrayList<>();
    try (ReadTopic topics = new ReadTopic(kafka)) {
      topics.toEnd(
          PipeSettings.fullName(kafka.settings(), topic),
          record -> keys.add(record.topic() + record.offset()));
    }
    return keys;
  }

  private static void write(KafkaConnection kafka, Topic<?> topic) throws Exception {
    try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
      producer
          .send(
              new ProducerRecord<>(
                  PipeSettings.fullName(kafka.settings(), topic), new byte[] {'x'}))
          .get();
    }
  }
}
