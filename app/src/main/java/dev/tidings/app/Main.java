package dev.tidings.app;

import dev.tidings.app.command.Program;
import dev.tidings.app.command.Session;
import dev.tidings.app.command.Terminal;
import dev.tidings.app.exit.StopSignal;
import dev.tidings.app.stage.Stages;

/** Where the program begins. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    StopSignal stop = new StopSignal();
    stop.listen();
    Session session = new Session(Stages.all(), Terminal.ofProcess(), System.getenv(), stop);
    stop.exit(Program.run(session, args));
  }
}
