package dev.tidings.app.chaos;

import static org.awaitility.Awaitility.await;

import dev.tidings.app.Main;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Instances of {@code tidings run}, each a process with a state directory of its own. */
final class Workers implements AutoCloseable {
  /** After how long without a sign a worker counts as dead. */
  static final Duration SESSION = Duration.ofSeconds(6);

  // A dead member is to be noticed soon; a slow machine is not to be taken for a dead one.
  private static final String FIRST_SETTINGS =
      "kafka.session.timeout.ms="
          + SESSION.toMillis()
          + "\nkafka.heartbeat.interval.ms=1000\ntidings.commit-interval=300ms\n";
  private static final String OTHER_SETTINGS =
      "kafka.session.timeout.ms=8000\ntidings.enrich.threads=2\ntidings.commit-interval=1s\n";
  private static final Duration READY_LIMIT = Duration.ofMinutes(5);

  private final Path directory;
  private final List<String> options;
  private final List<ChildJvm> workers = new ArrayList<>();
  private final List<Integer> ports;
  private final List<CompletableFuture<Void>> stalled = new ArrayList<>();
  private Path settings;

  /**
   * Starts them.
   *
   * @param options of the installation
   */
  Workers(Path directory, int count, List<String> options) throws IOException {
    this.directory = directory;
    this.options = options;
    this.ports = BrokerCluster.freePorts(count);
    this.settings = Files.writeString(directory.resolve("settings.properties"), FIRST_SETTINGS);
    for (int i = 0; i < count; i++) {
      workers.add(start(i));
    }
  }

  /** Waits until all stages of a worker run, as who watches it would ask. */
  void awaitReady(int worker) {
    await("worker " + worker)
        .atMost(READY_LIMIT)
        .pollInterval(Duration.ofMillis(300))
        .until(() -> isReady(ports.get(worker)));
  }

  private static boolean isReady(int port) {
    try {
      HttpURLConnection asked =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/health/ready").toURL().openConnection();
      asked.setConnectTimeout(1_000);
      asked.setReadTimeout(1_000);
      return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  /** Kills one, however far it is, and starts it again. */
  void kill(int worker) throws IOException {
    workers.get(worker).kill();
    workers.set(worker, start(worker));
  }

  /** Lets one stand still and go on after a time; returns at once. */
  void stall(int worker, Duration time) throws IOException, InterruptedException {
    ChildJvm stopped = workers.get(worker);
    stopped.stall();
    stalled.add(
        CompletableFuture.runAsync(
            stopped::resume,
            CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)));
  }

  /** Waits until none stands still. */
  void awaitResumed() {
    stalled.forEach(CompletableFuture::join);
    stalled.clear();
  }

  /** Ends each in an orderly way, one after the other, and starts it with other settings. */
  void rollToOtherSettings() throws IOException, InterruptedException {
    settings = Files.writeString(directory.resolve("other-settings.properties"), OTHER_SETTINGS);
    awaitResumed();
    for (int i = 0; i < workers.size(); i++) {
      awaitReady(i);
      int exit = workers.get(i).end();
      if (exit != 0) {
        throw new IllegalStateException("ended with " + exit + ", see " + workers.get(i).log());
      }
      workers.set(i, start(i));
    }
  }

  /** Those that ended although nobody asked them to. */
  List<Path> dead() {
    return workers.stream().filter(each -> !each.isAlive()).map(ChildJvm::log).toList();
  }

  @Override
  public void close() {
    workers.forEach(ChildJvm::close);
  }

  private ChildJvm start(int worker) throws IOException {
    List<String> args = new ArrayList<>(List.of("run", "--config", settings.toString()));
    args.addAll(options);
    args.addAll(List.of("--http", ports.get(worker).toString()));
    args.addAll(List.of("-X", "tidings.state-dir=" + directory.resolve("state-" + worker)));
    return ChildJvm.start(
        Main.class, List.of("-Xmx640m"), directory.resolve("worker-" + worker + ".log"), args);
  }
}
