package dev.tidings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CleanTextTest {
  private static final String[] PIECES = {
    "The river rose overnight. ",
    "<p>",
    "</p>",
    "\n",
    "\n\n",
    "    ",
    "&amp;",
    "&nbsp;",
    "<b>x</b>",
    "View All\n",
    "e\u0301",
    "\u202e",
    "\ud83d\ude00",
    "\ud800",
    "By Ann Penn\n",
    "\t",
    "<SRD> ",
    "LONDON (EP) - ",
    "\r\n",
    "<br>",
    "&#8220;quote&#8221;",
    "Schools stay closed. ",
    "\u00a0",
    "<!-- c -->",
    "&lt;i&gt;",
    "<script>a()</script>",
    "Read more: other\n"
  };

  private final CleanText step = new CleanText(500);

  @Test
  void allStepsWorkTogether() {
    String body =
        "<p>By Ann Penn</p>\n<p>ANKARA (Meridian&nbsp;Wire) &#8211; Ministers agreed on a plan"
            + " for the river &amp; the dam.</p>\n<p>ADVERTISEMENT</p><p>It costs <b>3</b> million.</p>";

    CleanedText text = step.apply("Plan &amp; dam", body);

    assertThat(text.title()).isEqualTo("Plan & dam");
    assertThat(text.authors()).containsExactly("Ann Penn");
    assertThat(text.dateline()).isEqualTo("ANKARA (Meridian Wire)");
    assertThat(text.body())
        .hasToString("Ministers agreed on a plan for the river & the dam.\nIt costs 3 million.");
  }

  @Test
  void aMissingTitleIsTheFirstSentence() {
    CleanedText text = step.apply("", "The river rose overnight. Nobody was hurt.");

    assertThat(text.title()).isEqualTo("The river rose overnight.");
    assertThat(text.body()).hasToString("The river rose overnight. Nobody was hurt.");
  }

  @Test
  void textThatIsAllPageIsEmpty() {
    assertThat(step.apply("", "Advertisement\nRead more\n<br>").isEmpty()).isTrue();
    assertThat(step.apply("Title", "").isEmpty()).isFalse();
  }

  @Test
  void titlesAreOneLine() {
    assertThat(step.apply(" River\n floods  <i>old</i>\ttown ", "").title())
        .isEqualTo("River floods old town");
    assertThat(step.apply("x".repeat(2000), "").title()).hasSize(500);
  }

  @Test
  void aPlainLineIsTidiedAsAnyOther() {
    Random random = new Random(3);
    for (int round = 0; round < 5_000; round++) {
      String plain =
          random
              .ints(random.nextInt(6), 0, 4)
              .mapToObj(i -> List.of(" ", "a", "Fl", "~").get(i))
              .collect(Collectors.joining());
      // What goes the long way because of a character that does not stay.
      assertThat(CleanText.line(plain)).isEqualTo(CleanText.line("\u200b" + plain));
    }
  }

  @Test
  void everySpanHoldsTheCharactersAsPublished() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder published = new StringBuilder();
      for (int i = random.nextInt(25); i >= 0; i--) {
        published.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertSpansAreExact(published.toString());
    }
  }

  private void assertSpansAreExact(String published) {
    MappedText body = step.apply("", published).body();
    List<MappedText.Span> spans = body.spans(Integer.MAX_VALUE);
    int end = 0;
    int originalEnd = 0;
    for (MappedText.Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.originalStart()).isGreaterThanOrEqualTo(originalEnd);
      end = span.start() + span.length();
      originalEnd = span.originalStart() + span.length();
      for (int i = 0; i < span.length(); i++) {
        char clean = body.charAt(span.start() + i);
        char original = published.charAt(span.originalStart() + i);
        boolean bothSpace =
            (clean == ' ' || clean == '\n')
                && (Character.isWhitespace(original) || Character.isSpaceChar(original));
        if (clean != original && !bothSpace) {
          fail("%s of %s is not as published: %s", span, body, published);
        }
      }
    }
  }

  @Test
  void cleaningCleanTextChangesNothing() {
    String clean =
        step.apply("", "<p>One sentence here.</p><p>Another &amp; more.</p>").body().toString();

    assertThat(step.apply("", clean).body()).hasToString(clean);
  }

  @Test
  @Timeout(20)
  void aMegabyteIsCleanedInLinearTime() {
    Random random = new Random(11);
    StringBuilder published = new StringBuilder();
    while (published.length() < 1_000_000) {
      published.append(PIECES[random.nextInt(PIECES.length)]);
    }
    assertThat(step.apply("", published.toString()).body().length()).isLessThan(published.length());
  }
}
