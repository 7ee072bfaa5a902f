package dev.tidings.app.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown in Java compiles against the public API alone, what is shown in Python parses. */
class CompileExamplesTest {
  private static final Pattern CLASS = Pattern.compile("public final class (\\w+)");

  @TempDir private Path directory;

  static Stream<Page.Block> java() {
    // The worked example of an enrichment step is a file of the build already.
    return Page.blocksIn("java").filter(block -> !block.page().equals("docs/enrichment-step.md"));
  }

  static Stream<Page.Block> python() {
    return Page.blocksIn("python");
  }

  @ParameterizedTest
  @MethodSource("java")
  void compiles(Page.Block block) throws IOException {
    Matcher name = CLASS.matcher(block.text());
    assertThat(name.find()).as("a whole class").isTrue();
    Path file = Files.writeString(directory.resolve(name.group(1) + ".java"), block.text());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("-d", directory.toString(), "-Xlint:all", "-proc:none");
      boolean compiles =
          compiler
              .getTask(
                  complaints, files, null, options, null, files.getJavaFileObjects(file.toFile()))
              .call();
      assertThat(compiles).as(complaints.toString()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("python")
  void parses(Page.Block block) throws IOException, InterruptedException {
    Path file = Files.writeString(directory.resolve("example.py"), block.text());
    Process python;
    try {
      python =
          new ProcessBuilder("python3", "-m", "py_compile", file.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "no Python here");
      return;
    }
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).as(said).isZero();
  }
}
