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
 * @param width of a line, in characters
 */
public record Terminal(PrintWriter out, PrintWriter err, Style style, int width) {
  /** System property by which the launcher says how wide the terminal is. */
  static final String WIDTH_PROPERTY = "tidings.terminal.width";

  private static final int DEFAULT_WIDTH = 100;

  /** The terminal of the process, in UTF-8; escapes only if it is one and NO_COLOR is unset. */
  public static Terminal ofProcess() {
    return new Terminal(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        new Style(Ansi.AUTO.enabled()),
        Math.min(160, Math.max(60, Integer.getInteger(WIDTH_PROPERTY, DEFAULT_WIDTH))));
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
