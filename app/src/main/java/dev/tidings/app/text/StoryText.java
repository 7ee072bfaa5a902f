package dev.tidings.app.text;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.Story.Moment;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.aggregate.claim.ClaimGroup.State;
import java.util.List;
import java.util.stream.Collectors;

/** A story as people read it. */
public final class StoryText {
  private static final String INDENT = "  ";
  private static final int LABEL = 11;

  private final Style style;
  private final int width;
  private final int most;

  /**
   * For one terminal.
   *
   * @param width of a line, in characters
   * @param most how many sources, entities, claims of a kind and moments are shown
   */
  public StoryText(Style style, int width, int most) {
    this.style = style;
    this.width = width;
    this.most = most;
  }

  /** Headline, sources, entities, claims on which they agree and differ, timeline. */
  public String full(Story story) {
    return text(story, false);
  }

  /** The same, and with each claim how else it is quoted and why it is one claim or a dispute. */
  public String explained(Story story) {
    return text(story, true);
  }

  private String text(Story story, boolean why) {
    StringBuilder text = new StringBuilder();
    for (String line : Wrap.words(story.headline(), width - INDENT.length())) {
      text.append(INDENT).append(style.bold(line)).append('\n');
    }
    text.append(INDENT).append(style.dim(facts(story))).append('\n');
    part(text, "sources", sources(story));
    part(text, "entities", entities(story));
    for (ClaimGroup claim : claims(story, State.CORROBORATED)) {
      part(text, style.green("agreed"), "agreed", ClaimText.agreed(claim));
      notes(text, claim, why);
    }
    for (ClaimGroup claim : claims(story, State.DISPUTED)) {
      part(text, style.yellow("disputed"), "disputed", claim.text());
      ClaimText.sides(claim).forEach(side -> part(text, "", "", "· " + side));
      notes(text, claim, why);
    }
    timeline(text, story);
    return text.toString();
  }

  /** One line: headline, size, id. */
  public String line(Story story) {
    String size =
        Amount.of(story.articleCount(), "article")
            + ", "
            + Amount.of(story.sourceCount(), "source");
    String headline = Wrap.cut(story.headline(), width - size.length() - INDENT.length() - 20);
    return INDENT + headline + style.dim("  " + size + "  " + story.storyId());
  }

  private static String facts(Story story) {
    StringBuilder facts = new StringBuilder();
    facts.append(Amount.of(story.articleCount(), "article"));
    facts.append(" · ").append(Amount.of(story.sourceCount(), "source"));
    if (story.reprintCount() > 0) {
      facts.append(" · ").append(Amount.of(story.reprintCount(), "reprint"));
    }
    facts.append(" · ").append(Amount.time(story.firstPublishedAt()));
    if (story.lastPublishedAt().isAfter(story.firstPublishedAt())) {
      facts.append(" to ").append(Amount.time(story.lastPublishedAt()));
    }
    facts.append(" · ").append(story.language()).append(" · ").append(story.storyId());
    return story.status() == Story.Status.ACTIVE
        ? facts.toString()
        : facts + " · " + story.status().name().toLowerCase(java.util.Locale.ROOT);
  }

  private String sources(Story story) {
    return some(
        story.sources().stream()
            .map(s -> s.articles() > 1 ? s.source() + " (" + s.articles() + ")" : s.source())
            .toList());
  }

  private String entities(Story story) {
    return some(
        story.entities().stream()
            .map(e -> e.articles() > 1 ? e.name() + " (" + e.articles() + ")" : e.name())
            .toList());
  }

  private String some(List<String> names) {
    String shown = names.stream().limit(most).collect(Collectors.joining(", "));
    int left = names.size() - most;
    return left > 0 ? shown + " and " + left + " more" : shown;
  }

  private List<ClaimGroup> claims(Story story, State state) {
    return story.claims().stream().filter(c -> c.state() == state).limit(most).toList();
  }

  private void notes(StringBuilder text, ClaimGroup claim, boolean why) {
    UpdateText.of(claim).forEach(update -> part(text, "", "", "· " + update));
    if (why) {
      ClaimText.otherVersions(claim)
          .forEach(quote -> part(text, "", "", "· also quoted as “" + quote + "”"));
      if (!claim.reason().isEmpty()) {
        part(text, "", "", style.dim("why: " + claim.reason()));
      }
    }
  }

  private void timeline(StringBuilder text, Story story) {
    int sourceWidth =
        story.timeline().stream().mapToInt(m -> Wrap.length(m.source())).max().orElse(0);
    int titleWidth = Math.max(20, width - INDENT.length() - LABEL - 14 - sourceWidth);
    List<Moment> moments = story.timeline();
    for (int i = 0; i < Math.min(most, moments.size()); i++) {
      Moment moment = moments.get(i);
      text.append(INDENT).append(i == 0 ? pad("timeline", "timeline") : " ".repeat(LABEL));
      text.append(style.dim(String.format("%12s", Amount.shortTime(moment.at())))).append("  ");
      text.append(moment.source());
      text.append(" ".repeat(sourceWidth - Wrap.length(moment.source()) + 2));
      text.append(Wrap.cut(moment.title(), titleWidth - 2)).append('\n');
    }
    if (moments.size() > most) {
      part(text, "", "", style.dim("and " + (moments.size() - most) + " more"));
    }
  }

  private void part(StringBuilder text, String label, String content) {
    if (!content.isEmpty()) {
      part(text, label, label, content);
    }
  }

  private void part(StringBuilder text, String styledLabel, String label, String content) {
    String margin = pad(styledLabel, label);
    for (String line : Wrap.words(content, width - INDENT.length() - LABEL)) {
      text.append(INDENT).append(margin).append(line).append('\n');
      margin = " ".repeat(LABEL);
    }
  }

  private static String pad(String styled, String label) {
    return styled + " ".repeat(LABEL - label.length());
  }
}
