package dev.tidings.app.stage;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.Amount;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.StageClients;
import dev.tidings.pipe.StageProperties;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.errors.StreamsException;
import org.rocksdb.RocksDBException;
import org.rocksdb.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One stage at work in this process, from its start until it is closed or has failed. */
public final class RunningStage implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunningStage.class);
  private static final Duration CLOSE_LIMIT = Duration.ofSeconds(10);

  private final Stage stage;
  private final Settings settings;
  private final String applicationId;
  private final TopologyDescription description;
  private final KafkaStreams streams;
  private final RestoreProgress restoring;
  private final CompletableFuture<Throwable> failure = new CompletableFuture<>();

  /**
   * Starts {@code stage}; returns at once. Local state that is damaged is deleted first: a process
   * that was killed while it deleted some leaves such behind.
   *
   * @throws Failure when its settings or local state do not let it start
   */
  public static RunningStage start(Stage stage, Settings settings) {
    try {
      try {
        return new RunningStage(stage, settings).begin(false);
      } catch (StreamsException e) {
        if (!isDamagedState(e)) {
          throw e;
        }
        LOG.warn(
            "{}: files of its local state are damaged; it is deleted and restored from Kafka: {}",
            stage.name(),
            Failure.rootMessage(e));
        return new RunningStage(stage, settings).begin(true);
      }
    } catch (ConfigException e) {
      throw new Failure(
          ExitCode.USAGE, "a setting under kafka. is not usable: " + e.getMessage(), e);
    } catch (StreamsException e) {
      throw new Failure(
          ExitCode.FAILED,
          "the "
              + stage.name()
              + " stage cannot start: "
              + Failure.rootMessage(e)
              + " (state directory "
              + StageProperties.stateDirectory(settings)
              + "; another process on it needs its own tidings.state-dir; if files in it are damaged,"
              + " delete it: it is rebuilt from Kafka)",
          e);
    }
  }

  private static boolean isDamagedState(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RocksDBException damage && damage.getStatus() != null) {
        Status.Code code = damage.getStatus().getCode();
        return code == Status.Code.Corruption
            || (code == Status.Code.IOError
                && String.valueOf(damage.getMessage()).contains("No such file"));
      }
    }
    return false;
  }

  private RunningStage(Stage stage, Settings settings) {
    this.stage = stage;
    this.settings = settings;
    this.applicationId = StageProperties.applicationId(stage, settings);
    Topology topology = stage.topology();
    this.description = topology.describe();
    this.streams =
        new KafkaStreams(
            topology, StageProperties.of(stage, settings), new StageClients(stage, settings));
    this.restoring = new RestoreProgress(stage.name(), System::nanoTime);
    streams.setGlobalStateRestoreListener(restoring);
    streams.setUncaughtExceptionHandler(
        new RestartPolicy(stage.name(), Clock.systemUTC(), failure::complete));
    streams.setStateListener(
        (now, before) -> {
          long restored = now == KafkaStreams.State.RUNNING ? restoring.takeRestored() : 0;
          LOG.info(
              "{}: {}{}",
              stage.name(),
              now.name().toLowerCase(Locale.ROOT),
              restored == 0 ? "" : ", " + Amount.of(restored, "record") + " of its state restored");
          if (now == KafkaStreams.State.ERROR) {
            failure.complete(new StreamsException("all threads have died"));
          }
        });
  }

  /** Starts, or leaves nothing behind that holds the state directory. */
  private RunningStage begin(boolean anew) {
    try (KafkaConnection kafka = KafkaConnection.open(settings)) {
      new RequireChangelogs(kafka).of(stage.name(), applicationId, description);
      if (anew) {
        streams.cleanUp();
      }
      streams.start();
      return this;
    } catch (RuntimeException e) {
      streams.close(CLOSE_LIMIT);
      throw e;
    }
  }

  public String name() {
    return stage.name();
  }

  /** Its consumer group. */
  public String applicationId() {
    return applicationId;
  }

  TopologyDescription description() {
    return description;
  }

  /** Whether it is reading and writing, as opposed to starting, rebalancing or ending. */
  public boolean isRunning() {
    return streams.state() == KafkaStreams.State.RUNNING;
  }

  /** How much of its state it has restored from Kafka, from 0 to 1. */
  public double restored() {
    return restoring.fraction();
  }

  /** What Kafka Streams measures of it, with the stage's name; to be closed. */
  public KafkaStreamsMetrics metrics() {
    return new KafkaStreamsMetrics(streams, Tags.of("stage", stage.name()));
  }

  /** Why it stopped by itself, in words and with an exit code; empty while it has not. */
  public Optional<Failure> failure() {
    if (!failure.isDone()) {
      return Optional.empty();
    }
    Path state = StageProperties.stateDirectory(settings).resolve(applicationId);
    return Optional.of(new ExplainStop(stage.name(), state).of(failure.join()));
  }

  /** Commits, leaves the group at once so that others take over at once, and ends. */
  @Override
  public void close() {
    boolean closed =
        streams.close(
            CloseOptions.timeout(CLOSE_LIMIT)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    if (!closed) {
      LOG.warn("{}: did not end within {} s", stage.name(), CLOSE_LIMIT.toSeconds());
    }
  }
}
