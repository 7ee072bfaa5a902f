package dev.tidings.app.batch;

import dev.tidings.app.broker.BrokerOptions;
import dev.tidings.app.broker.EmbeddedBroker;
import dev.tidings.app.broker.TemporaryDirectory;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.exit.StopSignal;
import dev.tidings.app.stage.RunningStage;
import dev.tidings.app.stage.RunningStages;
import dev.tidings.app.stage.StageProgress;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Settings.Layer;
import dev.tidings.pipe.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A broker, the topics and the stages, all in this process; gone when it is closed. */
public final class EmbeddedPipeline implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(200);

  private final EmbeddedBroker broker;
  private final TemporaryDirectory state;
  private final KafkaConnection kafka;
  private final RunningStages running;

  private EmbeddedPipeline(
      EmbeddedBroker broker,
      TemporaryDirectory state,
      KafkaConnection kafka,
      RunningStages running) {
    this.broker = broker;
    this.state = state;
    this.kafka = kafka;
    this.running = running;
  }

  /**
   * Starts a broker and creates the topics; no stage runs yet.
   *
   * @param settings as given by the user, who wins where both say something
   * @param partitions of every topic and shard; with one, the same input gives the same output
   * @param defaults settings that are better here than the program's own defaults
   */
  public static EmbeddedPipeline start(
      Settings settings, int partitions, Map<Setting<?>, String> defaults) {
    EmbeddedBroker broker;
    try {
      broker = EmbeddedBroker.start(BrokerOptions.temporary());
    } catch (RuntimeException e) {
      throw new Failure(
          ExitCode.FAILED, "the embedded broker does not start: " + Failure.rootMessage(e), e);
    }
    TemporaryDirectory state = TemporaryDirectory.create("tidings-state-");
    Map<String, String> entries = new TreeMap<>();
    entries.put("kafka.bootstrap.servers", broker.bootstrapServers());
    entries.put(PipeSettings.STATE_DIR.key(), state.path().toString());
    entries.put(PipeSettings.PARTITIONS.key(), String.valueOf(partitions));
    entries.put(PipeSettings.SHARDS.key(), String.valueOf(partitions));
    entries.put(PipeSettings.REPLICATION.key(), "-1");
    defaults.forEach(
        (setting, value) -> {
          if (settings.origin(setting).equals("default")) {
            entries.put(setting.key(), value);
          }
        });
    Settings own = settings.with(new Layer("embedded broker", entries));
    KafkaConnection kafka = KafkaConnection.open(own);
    new TopicAdmin(kafka).create(TopicSpec.all(own));
    return new EmbeddedPipeline(broker, state, kafka, new RunningStages(own));
  }

  public KafkaConnection kafka() {
    return kafka;
  }

  public Settings settings() {
    return kafka.settings();
  }

  /** Starts stages, and says how to watch them. */
  public List<StageProgress> run(List<Stage> stages) {
    List<RunningStage> started = running.start(stages);
    List<StageProgress> progress = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      progress.add(new StageProgress(kafka, stages.get(i), started.get(i)));
    }
    return progress;
  }

  /**
   * Waits until the stages, in the order given, have done all that stands in their input. Nothing
   * may be published meanwhile.
   *
   * @param look called a few times a second
   * @throws Failure when a stage stops by itself or the user stops the program
   */
  public void awaitDone(Iterable<StageProgress> stages, StopSignal stop, Runnable look) {
    for (StageProgress stage : stages) {
      while (!stage.isDone()) {
        running.check();
        look.run();
        if (stop.await(LOOK)) {
          throw new Failure(ExitCode.FAILED, "stopped before all was processed");
        }
      }
    }
  }

  /** The stages that run, in the order in which they were started. */
  List<RunningStage> running() {
    return running.all();
  }

  /** Fails when a stage has stopped by itself. */
  public void check() {
    running.check();
  }

  @Override
  public void close() {
    running.close();
    kafka.close();
    broker.close();
    state.close();
  }
}
