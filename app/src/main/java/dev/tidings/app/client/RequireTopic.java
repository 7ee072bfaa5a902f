package dev.tidings.app.client;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Asks whether a topic is there before anything is sent to it: a producer would wait for it for a
 * minute, and a broker might make it with settings of its own.
 */
public final class RequireTopic {
  private RequireTopic() {}

  /**
   * One of this installation's topics.
   *
   * @param topic full name
   * @throws Failure with {@link ExitCode#TOPICS} when it is not there, saying how to create it
   */
  public static void ofInstallation(KafkaConnection kafka, String topic) {
    of(kafka, topic, "create it with 'tidings topics create'");
  }

  /**
   * Any topic. Returns when it takes records.
   *
   * @param topic full name
   * @param remedy what to do when it is not there
   * @return number of its partitions
   * @throws Failure with {@link ExitCode#TOPICS} when it is not there or may not be used
   */
  public static int of(KafkaConnection kafka, String topic, String remedy) {
    try {
      TopicDescription description =
          Objects.requireNonNull(
                  kafka.admin().describeTopics(List.of(topic)).topicNameValues().get(topic))
              .get(KafkaConnection.TIME_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
      int partitions = description.partitions().size();
      AwaitLeaders.of(kafka, Map.of(topic, partitions));
      return partitions;
    } catch (ExecutionException e) {
      throw failure(topic, remedy, e);
    } catch (TimeoutException e) {
      throw new Failure(
          ExitCode.UNREACHABLE, "the brokers do not say whether the topic " + topic + " is there");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(ExitCode.FAILED, "interrupted", e);
    }
  }

  private static Failure failure(String topic, String remedy, ExecutionException e) {
    if (e.getCause() instanceof UnknownTopicOrPartitionException
        || e.getCause() instanceof InvalidTopicException) {
      return new Failure(ExitCode.TOPICS, "there is no topic " + topic + "; " + remedy, e);
    }
    if (e.getCause() instanceof TopicAuthorizationException) {
      return new Failure(
          ExitCode.TOPICS,
          "this user may not use the topic " + topic + "; 'tidings acls' says what it needs",
          e);
    }
    return new Failure(
        ExitCode.FAILED, "asking for the topic " + topic + ": " + Failure.rootMessage(e), e);
  }
}
