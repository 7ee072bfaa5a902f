package dev.tidings.app.command;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.client.RejectedRecord;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.Amount;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Rejected;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "replay",
    description = {
      "Publish rejected records again, to the topic where they stood, key and bytes unchanged.",
      "For when the cause is gone: a new version, a larger limit. What still cannot be used is",
      "rejected again."
    },
    footer = {
      "",
      "Examples:",
      "  tidings rejected replay --reason processing-failed",
      "  tidings rejected replay --all"
    })
final class RejectedReplayCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @ArgGroup(multiplicity = "1")
  private Selection selection = new Selection();

  RejectedReplayCommand(Session session) {
    this.session = session;
  }

  private static final class Selection {
    @Option(names = "--reason", paramLabel = "REASON", description = "Only this reason.")
    private @Nullable String reason;

    @Option(names = "--all", description = "Whatever the reason.")
    private boolean all;

    boolean takes(RejectedRecord rejected) {
      return all || rejected.reason().equals(reason);
    }
  }

  @Override
  public Integer call() {
    AtomicLong sent = new AtomicLong();
    AtomicLong skipped = new AtomicLong();
    AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    try (KafkaConnection kafka = KafkaConnection.open(settings.load(session));
        ReadTopic topics = new ReadTopic(kafka);
        KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
      Set<String> inputs =
          TopicSpec.all(kafka.settings()).stream().map(TopicSpec::name).collect(Collectors.toSet());
      topics.toEnd(
          PipeSettings.fullName(kafka.settings(), Rejected.TOPIC),
          record -> {
            RejectedRecord rejected = RejectedRecord.of(record);
            if (!selection.takes(rejected)) {
              return;
            }
            // Internal topics and files have no place to go back to, and of what failed late the
            // content is not known.
            if (inputs.contains(rejected.topic()) && record.value() != null) {
              send(producer, rejected.topic(), record, failure);
              sent.incrementAndGet();
            } else {
              skipped.incrementAndGet();
            }
          });
      producer.flush();
    }
    Exception failed = failure.get();
    if (failed != null) {
      throw new Failure(
          ExitCode.FAILED, "not all could be published again: " + failed.getMessage(), failed);
    }
    session.terminal().out().println(Amount.of(sent.get(), "record") + " published again");
    if (skipped.get() > 0) {
      session
          .terminal()
          .err()
          .println(
              Amount.of(skipped.get(), "record")
                  + " not: their content is not in the rejected topic, or they stood in no topic that"
                  + " can be written to");
    }
    return ExitCode.OK.code();
  }

  private static void send(
      KafkaProducer<byte[], byte[]> producer,
      String topic,
      ConsumerRecord<byte[], byte[]> record,
      AtomicReference<@Nullable Exception> failure) {
    Future<?> unused =
        producer.send(
            new ProducerRecord<>(topic, record.key(), record.value()),
            (metadata, exception) -> {
              if (exception != null) {
                failure.compareAndSet(null, exception);
              }
            });
  }
}
