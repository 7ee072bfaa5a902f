package dev.tidings.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.app.stage.DrawTopology;
import dev.tidings.app.stage.DrawTopology.Edge;
import dev.tidings.app.stage.Stages;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What stands in the pages behind a marker is what the program or a file says. After a change on
 * purpose write it anew with {@code ./mvnw verify -pl app -am -Dtidings.golden.update=true}.
 */
class GeneratedPartsTest {
  private static final Pattern PART =
      Pattern.compile("<!-- (file|topology): ([^\n]*) -->\n```(\\w+)\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern TOPICS =
      Pattern.compile("(<!-- topics -->\n)(.*?)(<!-- end -->\n)", Pattern.DOTALL);

  /** Steps that only lead from one to the next. */
  private static final Pattern WIRING =
      Pattern.compile(".*-(keep|unwrap|read|write|route|merge|select|repartition)-.*");

  private final Settings settings = Settings.of(Stages.all().settings(), List.of());

  static List<Page> pages() {
    return Page.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isUpToDate(Page page) throws IOException {
    String topics = topics(page.text());
    Matcher parts = PART.matcher(topics);
    String expected = parts.replaceAll(part -> Matcher.quoteReplacement(generate(part)));
    if (Boolean.getBoolean("tidings.golden.update")) {
      Files.writeString(page.file(), expected);
      return;
    }
    assertThat(page.text()).isEqualTo(expected);
  }

  private String generate(MatchResult part) {
    try {
      String content =
          part.group(1).equals("file")
              ? Files.readString(Path.of("..", part.group(2)))
              : picture(part.group(2));
      return "<!-- %s: %s -->\n```%s\n%s```\n"
          .formatted(part.group(1), part.group(2), part.group(3), content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String topics(String text) {
    return TOPICS
        .matcher(text)
        .replaceAll(
            part ->
                Matcher.quoteReplacement(part.group(1) + TopicTable.of(settings) + part.group(3)));
  }

  /** The stage's topology without its wiring. */
  private String picture(String stageName) {
    Stage stage = Stages.all().make(settings, List.of(stageName)).get(0);
    Set<Edge> edges = new LinkedHashSet<>(DrawTopology.edges(stage.topology().describe()));
    edges.addAll(outcomes(stage, edges));
    Set<String> wiring = new LinkedHashSet<>();
    for (Edge edge : edges) {
      for (String end : List.of(edge.from(), edge.to())) {
        if (WIRING.matcher(end).matches() && !end.startsWith("topic:")) {
          wiring.add(end);
        }
      }
    }
    wiring.forEach(node -> bypass(edges, node));
    return "flowchart LR\n" + DrawTopology.mermaid(stageName, List.copyOf(edges));
  }

  /** A sink that chooses the topic of each record names none. */
  private Set<Edge> outcomes(Stage stage, Set<Edge> edges) {
    Set<Edge> outcomes = new LinkedHashSet<>();
    for (Edge edge : edges) {
      if (edge.to().endsWith("-write-outcomes")) {
        stage.writes().stream()
            .map(topic -> "topic:" + PipeSettings.fullName(settings, topic))
            .filter(topic -> edges.stream().noneMatch(other -> other.to().equals(topic)))
            .map(topic -> topic.replaceFirst("stories\\..*", "stories.SUBJECT"))
            .forEach(topic -> outcomes.add(new Edge(edge.to(), topic)));
      }
    }
    return outcomes;
  }

  private static void bypass(Set<Edge> edges, String node) {
    List<Edge> into = edges.stream().filter(edge -> edge.to().equals(node)).toList();
    List<Edge> from = edges.stream().filter(edge -> edge.from().equals(node)).toList();
    for (Edge first : into) {
      from.forEach(second -> edges.add(new Edge(first.from(), second.to())));
    }
    edges.removeAll(into);
    edges.removeAll(from);
  }
}
