package dev.tidings.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between the pages, and from them to files, lead somewhere. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^):\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  static List<Page> pages() {
    return Page.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leadSomewhere(Page page) {
    LINK.matcher(page.text())
        .results()
        .map(link -> link.group(1))
        .forEach(link -> check(page, link.split("#", 2)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageIsInTheIndex(Page page) {
    if (page.path().startsWith("docs/") && !page.path().equals("docs/README.md")) {
      assertThat(Page.of("docs/README.md").text())
          .contains("](" + page.path().substring("docs/".length()) + ")");
    }
  }

  private static void check(Page page, String[] link) {
    Path directory = Path.of("/").resolve(page.path()).resolve("..").normalize();
    Path target =
        link[0].isEmpty() ? Path.of("/" + page.path()) : directory.resolve(link[0]).normalize();
    String fromRoot = Path.of("/").relativize(target).toString();
    assertThat(Files.exists(Path.of("..").resolve(fromRoot)))
        .as("%s links to %s", page.path(), link[0])
        .isTrue();
    if (link.length > 1) {
      assertThat(HEADING.matcher(Page.of(fromRoot).text()).results().map(h -> anchor(h.group(1))))
          .as("%s links to a heading of %s", page.path(), fromRoot)
          .contains(link[1]);
    }
  }

  /** As GitHub names them. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-');
  }
}
