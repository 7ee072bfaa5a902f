package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tidings.app.docs.Page;
import dev.tidings.app.exit.StopSignal;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.text.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation names only commands, options and arguments that there are. */
class DocsCommandsTest {
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:^|[|&] )(?:\\./)?tidings((?: +(?:'[^']*'|[^\\s'|&<>;#]+))*)");
  private static final Pattern WORD = Pattern.compile("'[^']*'|[^\\s']+");

  static Stream<Page.Block> blocks() {
    return Page.blocksIn("sh").filter(block -> COMMAND.matcher(block.text()).find());
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void commandsAreThoseOfTheProgram(Page.Block block) {
    Matcher command = COMMAND.matcher(block.text().replace("\\\n", " "));
    while (command.find()) {
      String[] words = words(command.group(1));
      assertThatCode(() -> Program.commandLine(session()).parseArgs(words))
          .as(command.group())
          .doesNotThrowAnyException();
    }
  }

  private static String[] words(String text) {
    List<String> words = new ArrayList<>();
    WORD.matcher(text).results().forEach(word -> words.add(word.group().replace("'", "")));
    return words.toArray(String[]::new);
  }

  private static Session session() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Terminal terminal = new Terminal(nowhere, nowhere, Style.PLAIN, 80);
    return new Session(Stages.all(), terminal, Map.of(), new StopSignal());
  }
}
