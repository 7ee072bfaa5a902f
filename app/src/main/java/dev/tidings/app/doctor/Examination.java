package dev.tidings.app.doctor;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * All checks of one installation.
 *
 * @param findings in the order of asking
 */
public record Examination(List<Finding> findings) {
  private static final Duration LIMIT = Duration.ofSeconds(5);

  public Examination {
    findings = List.copyOf(findings);
  }

  /** Looks at this machine, then at the cluster if there is one. */
  public static Examination of(Settings settings, List<Stage> stages) {
    List<Finding> findings = new ArrayList<>(CheckMachine.with(settings));
    try (KafkaConnection kafka = KafkaConnection.open(settings, LIMIT)) {
      findings.addAll(CheckCluster.of(kafka, stages));
    } catch (Failure e) {
      findings.add(
          Finding.wrong(
              "kafka",
              e.exitCode() == ExitCode.UNREACHABLE
                  ? KafkaConnection.bootstrapServers(settings)
                      + " does not answer within "
                      + LIMIT.toSeconds()
                      + " s"
                  : String.valueOf(e.getMessage()),
              "check --bootstrap-server or KAFKA_BOOTSTRAP_SERVERS, that the broker runs, that its"
                  + " advertised listener can be reached from here, and kafka.security settings"));
      return new Examination(findings);
    }
    return new Examination(findings);
  }

  /** The exit code that says it all: the worst that was found. */
  public ExitCode exitCode() {
    List<String> wrong =
        findings.stream()
            .filter(finding -> finding.level() == Finding.Level.WRONG)
            .map(Finding::check)
            .toList();
    if (wrong.isEmpty()) {
      return ExitCode.OK;
    }
    if (wrong.contains("kafka")) {
      return ExitCode.UNREACHABLE;
    }
    return wrong.contains("topics") ? ExitCode.TOPICS : ExitCode.FAILED;
  }
}
