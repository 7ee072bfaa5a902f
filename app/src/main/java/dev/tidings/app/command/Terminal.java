package dev.tidings.app.command;

import dev.tidings.app.text.Style;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err progress and complaints
 * @param style emphasis, if there is a person in front of it
 */
public record Terminal(PrintWriter out, PrintWriter err, Style style) {

  /** The terminal of the process, in UTF-8; escapes only if it is one and NO_COLOR is unset. */
  public static Terminal ofProcess() {
    return new Terminal(
        writer(FileDescriptor.out), writer(FileDescriptor.err), new Style(Ansi.AUTO.enabled()));
  }

  /** Whether what was printed can be overwritten. */
  public boolean isLive() {
    return style.ansi();
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
