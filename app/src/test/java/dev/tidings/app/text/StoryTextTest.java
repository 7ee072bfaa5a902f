package dev.tidings.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTextTest {
  private static final Story STORY =
      SampleStory.of(2, List.of(SampleStory.disputed(), SampleStory.agreed()));

  @Test
  void tellsWhoSaysWhatAndWhen() {
    assertThat(new StoryText(Style.PLAIN, 80, 5).full(STORY))
        .isEqualTo(
            """
              Earthquake shakes the coast
              2 articles · 2 sources · 2 Mar 2026 06:20 to 2 Mar 2026 12:35 · en · s:1
              sources    Harbor Ledger, Atlas Daily
              entities   Turkey (2), AFAD
              agreed     The quake had a magnitude of 7.8. (Harbor Ledger, Atlas Daily)
              disputed   The earthquake killed 500 people.
                         · more than 500 people: Harbor Ledger
                         · 1,200 people: Atlas Daily
              timeline    2 Mar 06:20  Harbor Ledger  Earthquake shakes the coast
                          2 Mar 12:35  Atlas Daily    Toll rises after the earthquake
            """);
  }

  @Test
  void tellsWhatLaterNewsReplaced() {
    Story story = SampleStory.of(2, List.of(SampleStory.updated()));
    assertThat(new StoryText(Style.PLAIN, 100, 5).full(story))
        .contains(
            """
              agreed     217 people died. (Harbor Ledger, Atlas Daily)
                         · updated from at least 51 people to 95 people (Meridian Wire, 2 Mar 07:20)
                         · updated from 95 people to 217 people (Harbor Ledger, 2 Mar 12:35)
            """)
        .doesNotContain("why:");
  }

  @Test
  void explainsClaimsWhereAsked() {
    Story story = SampleStory.of(2, List.of(SampleStory.quoted()));
    assertThat(new StoryText(Style.PLAIN, 80, 5).explained(story))
        .contains(
            """
              agreed     the mayor: “We will rebuild every house” (Harbor Ledger, Atlas
                         Daily)
                         · also quoted as “We'll rebuild each house”
                         why: the same words quoted
            """);
  }

  @Test
  void keepsWithinTheWidth() {
    String text = new StoryText(Style.PLAIN, 60, 5).full(STORY);
    assertThat(text.lines().filter(line -> !line.contains(" · en · ")))
        .allMatch(line -> line.length() <= 60);
  }

  @Test
  void saysHowMuchIsLeftOut() {
    String text = new StoryText(Style.PLAIN, 80, 1).full(STORY);
    assertThat(text).contains("Harbor Ledger and 1 more", "Turkey (2) and 1 more");
    assertThat(text).doesNotContain("Toll rises");
  }

  @Test
  void hasEscapesForATerminalOnly() {
    assertThat(new StoryText(new Style(true), 80, 5).full(STORY)).contains("\u001b[1m");
    assertThat(new StoryText(Style.PLAIN, 80, 5).full(STORY)).doesNotContain("\u001b");
  }

  @Test
  void fitsInOneLine() {
    assertThat(new StoryText(Style.PLAIN, 80, 5).line(STORY))
        .isEqualTo("  Earthquake shakes the coast  2 articles, 2 sources  s:1");
  }

  @Test
  void standsUnderItsSubject() {
    assertThat(new StoriesText(Style.PLAIN, 60, 5).bySubject(List.of(STORY)))
        .startsWith("── disaster, accident and emergency incident ───────────────\n\n  Earthquake");
  }
}
