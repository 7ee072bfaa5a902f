package dev.tidings.aggregate;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.pipe.Topic;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The topics that the aggregate stage writes. */
public final class AggregateTopics {

  public static final Topic<Story> STORIES =
      Topic.table("stories", "storyId", Story.class, "Every current story, whole.");

  public static final Topic<SubjectRanking> SUBJECTS =
      Topic.table(
          "subjects", "subject", SubjectRanking.class, "Each subject's current stories, ranked.");

  public static final Topic<StoryEvent> STORY_EVENTS =
      Topic.log(
          "story-events",
          "storyId",
          StoryEvent.class,
          Duration.ofDays(30),
          "What happened to stories: created, grew, merged, split, retitled, retired.");

  public static final Topic<ClaimGroup> CLAIMS =
      Topic.table(
          "claims",
          "claimId",
          ClaimGroup.class,
          "What a story's sources state, and whether they agree.");

  /** The stories of one subject. */
  public static Topic<Story> storiesOf(Subject subject) {
    return STORIES.named(
        "stories." + subject.slug(), "Every current story about " + subject.label() + ".");
  }

  /** All of them. */
  public static final List<Topic<?>> ALL =
      Stream.concat(
              Stream.<Topic<?>>of(STORIES, SUBJECTS, STORY_EVENTS, CLAIMS),
              Arrays.stream(Subject.values()).map(AggregateTopics::storiesOf))
          .toList();

  private AggregateTopics() {}
}
