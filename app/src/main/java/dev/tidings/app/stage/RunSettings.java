package dev.tidings.app.stage;

import dev.tidings.pipe.Setting;
import java.util.List;

/** Settings of a process that runs stages. */
public final class RunSettings {

  public static final Setting<String> LOG_FORMAT =
      Setting.choice(
          "tidings.log-format",
          "text",
          List.of("text", "json"),
          "How log lines are written to stderr; json is one object a line with the fields of the"
              + " Elastic Common Schema.");

  public static final Setting<Integer> HTTP_PORT =
      Setting.wholeNumber(
          "tidings.run.http-port",
          0,
          0,
          65_535,
          "Port where tidings run answers /health/live, /health/ready and /metrics; 0 is none.");

  public static final Setting<String> HTTP_HOST =
      Setting.text(
          "tidings.run.http-host",
          "127.0.0.1",
          "Address for it; one that others can reach needs tidings.serve.token.");

  /** All of them. */
  public static final List<Setting<?>> ALL = List.of(LOG_FORMAT, HTTP_PORT, HTTP_HOST);

  private RunSettings() {}
}
