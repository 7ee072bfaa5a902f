package dev.tidings.bench.pipeline;

import dev.tidings.app.stage.RunningStages;
import dev.tidings.app.stage.Stages;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.management.JMException;

/**
 * One instance of the pipeline as a program: works until its input ends, and answers each line of
 * it with what it has used so far, or with what it occupies, as one line of JSON.
 */
final class Instance {
  static final String METERS = "meters";
  static final String ROOM = "room";

  private Instance() {}

  /**
   * Starts it.
   *
   * @param arguments what its topics and groups are named after; then settings, {@code key=value}
   */
  public static void main(String[] arguments) throws IOException, JMException {
    Map<String, String> entries = new TreeMap<>();
    for (String argument : List.of(arguments).subList(1, arguments.length)) {
      String[] entry = argument.split("=", 2);
      entries.put(entry[0], entry[1]);
    }
    Settings settings =
        Settings.of(Stages.all().settings(), List.of(new Settings.Layer("bench", entries)));
    try (RunningStages running = new RunningStages(settings)) {
      List<Stage> stages = Stages.all().make(settings, List.of());
      running.start(stages);
      BufferedReader asked =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String line = asked.readLine(); line != null; line = asked.readLine()) {
        running.check();
        Object answer = line.equals(ROOM) ? Room.read() : Meters.read(arguments[0]);
        System.out.println(Json.mapper().writeValueAsString(answer));
      }
    }
  }
}
