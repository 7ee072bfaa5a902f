package dev.tidings.app.exit;

/** What the program's exit code says. Part of the program's interface. */
public enum ExitCode {
  OK(0, "all is done, or stopped by Ctrl-C or SIGTERM as asked"),
  FAILED(1, "the work itself failed; the message says why"),
  USAGE(2, "wrong usage or settings; nothing was begun"),
  UNREACHABLE(3, "no Kafka broker answered in time"),
  TOPICS(4, "topics are missing or not as they should be");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  /** In words, for the help text. */
  public String meaning() {
    return meaning;
  }
}
