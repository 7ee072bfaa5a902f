package dev.tidings.serve.export;

import dev.tidings.serve.catalog.StorySummary;

/** Says in a few sentences how a story stands. */
final class DescribeStory {
  private DescribeStory() {}

  static String of(StorySummary story) {
    StringBuilder text = new StringBuilder();
    text.append(count(story.articleCount(), "article")).append(" from ");
    text.append(count(story.sourceCount(), "source"));
    if (!story.sources().isEmpty()) {
      text.append(", ").append(story.sources().get(0)).append(" first");
    }
    text.append('.');
    StorySummary.LeadClaim lead = story.leadClaim();
    if (lead != null) {
      text.append(
          switch (lead.state()) {
            case CORROBORATED -> " " + lead.independentSources() + " sources say: ";
            case DISPUTED -> " Disputed: ";
            case SINGLE_SOURCE -> " One source says: ";
          });
      text.append(lead.text());
    }
    return text.toString();
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
