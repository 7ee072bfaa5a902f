package dev.tidings.bench.pipeline;

import dev.tidings.app.broker.TemporaryDirectory;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.stage.RunningStage;
import dev.tidings.app.stage.RunningStages;
import dev.tidings.app.stage.StageProgress;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.management.JMException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** All stages at work on topics of their own, and a publisher. */
final class RunningPipeline implements AutoCloseable {
  private static final long LOOK_NANOS = 50_000_000;

  private final BrokerProcess broker;
  private final String name;
  private final KafkaConnection kafka;
  private final List<TemporaryDirectory> states = new ArrayList<>();
  private final List<RunningStages> instances = new ArrayList<>();
  private final List<InstanceProcess> processes = new ArrayList<>();
  private final List<StageProgress> progress = new ArrayList<>();
  private final KafkaProducer<byte[], byte[]> producer;
  private final String topic;

  private RunningPipeline(BrokerProcess broker, String name, Map<String, String> entries) {
    this.broker = broker;
    this.name = name;
    Settings settings = settings(entries);
    kafka = KafkaConnection.open(settings);
    new TopicAdmin(kafka).create(TopicSpec.all(settings));
    producer = kafka.producer();
    topic = PipeSettings.fullName(settings, IngestTopics.ARTICLES);
  }

  /**
   * Starts it in this process.
   *
   * @param name what its topics and groups are named after
   * @param given settings besides
   * @param count how many instances share the work, each with its own state
   */
  static RunningPipeline here(
      BrokerProcess broker,
      String name,
      Map<String, String> given,
      int count,
      Function<Settings, List<Stage>> stages) {
    Map<String, String> entries = entries(broker, name, given);
    RunningPipeline pipeline = new RunningPipeline(broker, name, entries);
    for (int i = 0; i < count; i++) {
      Settings settings = settings(pipeline.withState(entries));
      RunningStages instance = new RunningStages(settings);
      pipeline.instances.add(instance);
      List<Stage> made = stages.apply(settings);
      List<RunningStage> running = instance.start(made);
      for (int s = 0; i == 0 && s < made.size(); s++) {
        pipeline.progress.add(new StageProgress(pipeline.kafka, made.get(s), running.get(s)));
      }
    }
    return pipeline;
  }

  /** As the other, each instance in a process of its own. */
  static RunningPipeline apart(
      BrokerProcess broker, String name, Map<String, String> given, int count) throws IOException {
    Map<String, String> entries = entries(broker, name, given);
    RunningPipeline pipeline = new RunningPipeline(broker, name, entries);
    for (Stage stage : Stages.all().make(settings(entries), List.of())) {
      pipeline.progress.add(new StageProgress(pipeline.kafka, stage));
    }
    for (int i = 0; i < count; i++) {
      pipeline.processes.add(InstanceProcess.start(name, pipeline.withState(entries)));
    }
    return pipeline;
  }

  private static Map<String, String> entries(
      BrokerProcess broker, String name, Map<String, String> given) {
    Map<String, String> entries = new TreeMap<>(given);
    entries.put("kafka.bootstrap.servers", broker.bootstrapServers());
    entries.put(PipeSettings.TOPIC_PREFIX.key(), name + ".");
    return entries;
  }

  private static Settings settings(Map<String, String> entries) {
    return Settings.of(Stages.all().settings(), List.of(new Settings.Layer("bench", entries)));
  }

  /** The entries with a new directory for the state of one instance. */
  private Map<String, String> withState(Map<String, String> entries) {
    TemporaryDirectory state = TemporaryDirectory.create("tidings-bench-");
    states.add(state);
    Map<String, String> own = new TreeMap<>(entries);
    own.put(PipeSettings.STATE_DIR.key(), state.path().toString());
    return own;
  }

  KafkaConnection kafka() {
    return kafka;
  }

  /** Where each instance keeps its state. */
  List<Path> stateDirectories() {
    return states.stream().map(TemporaryDirectory::path).toList();
  }

  /** Publishes all as fast as the broker takes them, and waits until the last is processed. */
  void process(List<BenchArticle> articles) throws IOException {
    articles.forEach(this::publish);
    awaitDone();
  }

  /**
   * Publishes at a fixed rate, whatever becomes of them, and waits until the last is processed.
   *
   * @param rate a second
   * @return when each was due: a publisher that is held up must not hide that readers wait
   */
  long[] process(List<BenchArticle> articles, double rate) throws IOException {
    long[] due = new long[articles.size()];
    long begin = System.nanoTime();
    for (int i = 0; i < due.length; i++) {
      due[i] = begin + (long) (i * 1e9 / rate);
      for (long left = due[i] - System.nanoTime(); left > 0; left = due[i] - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      publish(articles.get(i));
    }
    awaitDone();
    return due;
  }

  /** As the other, and what that took. */
  Throughput measure(List<BenchArticle> articles) throws IOException, JMException {
    Meters before = meters();
    process(articles);
    return Throughput.between(
        before,
        meters(),
        articles.size(),
        name,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /** What all of its processes occupy together. */
  Room room() throws IOException, JMException {
    Room room = Room.read();
    for (InstanceProcess process : processes) {
      room = room.plus(process.room());
    }
    return room;
  }

  private Meters meters() throws IOException, JMException {
    Meters meters = Meters.read(name).withBroker(broker.cpuNanos());
    for (InstanceProcess process : processes) {
      meters = meters.plus(process.meters());
    }
    return meters;
  }

  private void publish(BenchArticle article) {
    var unused = producer.send(new ProducerRecord<>(topic, article.key(), article.json()));
  }

  private void awaitDone() throws IOException {
    producer.flush();
    for (StageProgress stage : progress) {
      while (!stage.isDone()) {
        instances.forEach(RunningStages::check);
        for (InstanceProcess process : processes) {
          process.check();
        }
        LockSupport.parkNanos(LOOK_NANOS);
      }
    }
  }

  @Override
  public void close() throws IOException {
    producer.close();
    instances.forEach(RunningStages::close);
    for (InstanceProcess process : processes) {
      process.close();
    }
    kafka.close();
    states.forEach(TemporaryDirectory::close);
  }
}
