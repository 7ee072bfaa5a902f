package dev.tidings.app.stage;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.StageProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.common.GroupState;

/**
 * Makes a stage forget all: offsets, internal topics, local state. It then reads its input from the
 * beginning again and writes its results anew.
 */
public final class ResetStage {
  private final KafkaConnection kafka;

  public ResetStage(KafkaConnection kafka) {
    this.kafka = kafka;
  }

  /**
   * What was forgotten.
   *
   * @param group its consumer group
   * @param topics internal topics that were deleted
   * @param state local state that was deleted
   */
  public record Result(String group, List<String> topics, Path state) {}

  /**
   * Resets {@code stage}.
   *
   * @throws Failure while an instance of it is running anywhere
   */
  public Result reset(Stage stage) {
    Settings settings = kafka.settings();
    String group = StageProperties.applicationId(stage, settings);
    List<GroupListing> known =
        kafka
            .await(kafka.admin().listGroups(new ListGroupsOptions()).all(), "listing groups")
            .stream()
            .filter(listing -> listing.groupId().equals(group))
            .toList();
    boolean active =
        known.stream()
            .anyMatch(
                listing ->
                    listing.groupState().filter(state -> state != GroupState.EMPTY).isPresent());
    if (active) {
      throw new Failure(
          ExitCode.FAILED,
          "the "
              + stage.name()
              + " stage is running (group "
              + group
              + " has members); stop every instance of it first. One that was killed counts as"
              + " running until its session ends, at most 45 s.");
    }
    List<String> topics = internalTopics(group);
    kafka.await(kafka.admin().deleteTopics(topics).all(), "deleting internal topics");
    if (!known.isEmpty()) {
      kafka.await(
          kafka.admin().deleteConsumerGroups(List.of(group)).all(), "deleting group " + group);
    }
    Path state = StageProperties.stateDirectory(settings).resolve(group);
    delete(state);
    return new Result(group, topics, state);
  }

  private List<String> internalTopics(String group) {
    return kafka.await(kafka.admin().listTopics().names(), "listing topics").stream()
        .filter(topic -> topic.startsWith(group + "-"))
        .filter(topic -> topic.endsWith("-changelog") || topic.endsWith("-repartition"))
        .sorted()
        .toList();
  }

  private static void delete(Path state) {
    if (!Files.exists(state)) {
      return;
    }
    try (Stream<Path> files = Files.walk(state)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new Failure(ExitCode.FAILED, "cannot delete " + state + ": " + e.getMessage(), e);
    }
  }
}
