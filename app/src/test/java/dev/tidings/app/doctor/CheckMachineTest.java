package dev.tidings.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.app.doctor.Finding.Level;
import dev.tidings.app.exit.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMachineTest {
  @Test
  void wantsJava17() {
    assertThat(CheckMachine.java(Runtime.Version.parse("11.0.2")).level()).isEqualTo(Level.WRONG);
    assertThat(CheckMachine.java(Runtime.Version.parse("17")).level()).isEqualTo(Level.OK);
    assertThat(CheckMachine.java(Runtime.Version.parse("25.0.3+9")).level()).isEqualTo(Level.OK);
  }

  @Test
  void warnsOfATemporaryStateDirectory(@TempDir Path directory) {
    Finding finding = CheckMachine.stateDirectory(directory.resolve("new/state"));
    assertThat(finding.level()).isEqualTo(Level.NOTE);
    assertThat(finding.remedy()).contains("tidings.state-dir");
  }

  @Test
  void findsAStateDirectoryThatCannotBeWritten(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "in the way");
    Finding finding = CheckMachine.stateDirectory(file.resolve("state"));
    assertThat(finding.level()).isEqualTo(Level.WRONG);
    assertThat(finding.remedy()).contains("tidings.state-dir");
  }

  @Test
  void theWorstFindingDecidesTheExitCode() {
    Finding fine = Finding.ok("java", "17");
    Finding topics = Finding.wrong("topics", "missing", "create");
    Finding kafka = Finding.wrong("kafka", "away", "start");
    Finding disk = Finding.wrong("state directory", "full", "make room");
    assertThat(new Examination(List.of(fine)).exitCode()).isEqualTo(ExitCode.OK);
    assertThat(new Examination(List.of(fine, disk)).exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(new Examination(List.of(disk, topics)).exitCode()).isEqualTo(ExitCode.TOPICS);
    assertThat(new Examination(List.of(topics, kafka)).exitCode()).isEqualTo(ExitCode.UNREACHABLE);
  }
}
