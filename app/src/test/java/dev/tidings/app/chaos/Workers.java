package dev.tidings.app.chaos;

import dev.tidings.app.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Instances of {@code tidings run}, each a process with a state directory of its own. */
final class Workers implements AutoCloseable {
  private final Path directory;
  private final List<String> options;
  private final List<ChildJvm> workers = new ArrayList<>();
  private Path settings;

  /**
   * Starts them.
   *
   * @param options of the installation
   */
  Workers(Path directory, int count, List<String> options) throws IOException {
    this.directory = directory;
    this.options = options;
    this.settings = Files.writeString(directory.resolve("settings.properties"), FIRST_SETTINGS);
    for (int i = 0; i < count; i++) {
      workers.add(start(i));
    }
  }

  // A dead member is to be noticed soon; a slow machine is not to be taken for a dead one.
  private static final String FIRST_SETTINGS =
      "kafka.session.timeout.ms=8000\nkafka.heartbeat.interval.ms=1000\n";
  private static final String OTHER_SETTINGS =
      FIRST_SETTINGS + "tidings.enrich.threads=2\ntidings.commit-interval=300ms\n";

  int count() {
    return workers.size();
  }

  void kill(int worker) {
    workers.get(worker).kill();
  }

  /** Starts one again that was killed. */
  void restart(int worker) throws IOException {
    workers.set(worker, start(worker));
  }

  void stall(int worker) throws IOException, InterruptedException {
    workers.get(worker).stall();
  }

  /** Lets one go on; should it have found itself thrown out and ended, it is started again. */
  void resume(int worker) throws IOException, InterruptedException {
    workers.get(worker).resume();
  }

  /** Ends each in an orderly way, one after the other, and starts it with other settings. */
  void rollToOtherSettings() throws IOException, InterruptedException {
    settings = Files.writeString(directory.resolve("other-settings.properties"), OTHER_SETTINGS);
    for (int i = 0; i < workers.size(); i++) {
      int exit = workers.get(i).end();
      if (exit != 0) {
        throw new IllegalStateException("ended with " + exit + ", see " + workers.get(i).log());
      }
      restart(i);
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
    args.addAll(List.of("-X", "tidings.state-dir=" + directory.resolve("state-" + worker)));
    return ChildJvm.start(
        Main.class, List.of("-Xmx640m"), directory.resolve("worker-" + worker + ".log"), args);
  }
}
