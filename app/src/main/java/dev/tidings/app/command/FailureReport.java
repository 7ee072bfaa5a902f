package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.pipe.SettingsException;
import java.io.PrintWriter;
import org.apache.kafka.common.errors.AuthorizationException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one or two lines, and turns it into an exit code. */
final class FailureReport implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult parseResult) {
    PrintWriter err = command.getErr();
    ExitCode exitCode =
        failure instanceof Failure known
            ? known.exitCode()
            : failure instanceof SettingsException ? ExitCode.USAGE : ExitCode.FAILED;
    boolean refused = isRefused(failure);
    boolean expected =
        failure instanceof Failure || failure instanceof SettingsException || refused;
    boolean debug = CommonOptions.of(parseResult).isDebug();
    err.println(
        "tidings: "
            + (refused
                ? "Kafka refused it: "
                    + refusal(failure)
                    + " 'tidings acls' prints what each role must be allowed."
                : expected
                    ? String.valueOf(failure.getMessage())
                    : "unexpected failure: " + describe(failure)));
    if (debug) {
      failure.printStackTrace(err);
    } else if (!expected) {
      err.println("Run it again with --debug for the details.");
    }
    err.flush();
    return exitCode.code();
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("tidings: " + failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    err.flush();
    return ExitCode.USAGE.code();
  }

  /** Whether the cluster knows who asks, but does not let them. */
  private static boolean isRefused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof AuthorizationException) {
        return true;
      }
    }
    return false;
  }

  /** What the broker says of the whole cluster is the text of its own request object. */
  private static String refusal(Throwable failure) {
    String message = Failure.rootMessage(failure);
    return message.startsWith("Request Request(") || message.startsWith("Cluster authorization")
        ? "this user is not authorized."
        : message.endsWith(".") ? message : message + ".";
  }

  private static String describe(Exception failure) {
    return failure.getClass().getSimpleName() + ": " + Failure.rootMessage(failure);
  }
}
