package dev.tidings.aggregate;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.subject.Subject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of a story that changed what the output topics must say of it from now on. */
final class PublishStory {
  private final DescribeStory describe;
  private final String language;
  private final StoryLog log;
  private final Outcomes outcomes;

  PublishStory(String language, StoryLog log, Outcomes outcomes) {
    this.describe = new DescribeStory(language);
    this.language = language;
    this.log = log;
    this.outcomes = outcomes;
  }

  /** The state of an active story. One whose last article left has none until it is closed. */
  void current(LiveStory story) {
    if (story.size() == 0) {
      return;
    }
    StoryRecord before = story.record();
    Subject subject = story.subjects().choose(before.subject());
    List<Story.Member> articles = describe.articles(story);
    LiveStory.Member headline = ChooseHeadline.of(story, articles);
    String title = headline.article().title();
    story.record(before.described(subject, title, headline.article().articleId()));
    if (before.subject() != null && !before.headline().equals(title)) {
      log.append(story, StoryEvent.Type.RETITLED, null, title);
    }
    claims(story);
    outcomes.story(
        story.storyId(), subject, describe.story(story, articles, Story.Status.ACTIVE, null));
    if (before.subject() != null && before.subject() != subject) {
      outcomes.write(AggregateTopics.storiesOf(before.subject()), story.storyId(), null);
      outcomes.rank(before.subject(), StorySummary.gone(language, before));
    }
    outcomes.rank(subject, StorySummary.of(language, story.record(), story));
  }

  /** The last state of a story that ends, and its end on every topic it stands on. */
  void last(LiveStory story, Story.Status status, @Nullable String heirId) {
    Subject subject = story.record().subject();
    if (subject == null) {
      return;
    }
    // A story whose articles were all taken back leaves nothing to be read.
    if (story.size() > 0) {
      outcomes.story(
          story.storyId(),
          subject,
          describe.story(story, describe.articles(story), status, heirId));
    }
    outcomes.story(story.storyId(), subject, null);
    outcomes.rank(subject, StorySummary.gone(language, story.record()));
    story.publishedClaims().keySet().forEach(outcomes::claimGone);
  }

  private void claims(LiveStory story) {
    Map<String, ClaimGroup> before = story.publishedClaims();
    for (ClaimGroup group : story.publishClaims().values()) {
      ClaimGroup known = before.get(group.claimId());
      if (!group.equals(known)) {
        outcomes.claim(DescribeStory.bounded(group, DescribeStory.MAX_EVIDENCE_ON_CLAIMS));
        if (isDisputed(group) && !isDisputed(known)) {
          log.append(story, StoryEvent.Type.CLAIM_DISPUTED, null, group.text());
        }
      }
    }
    Map<String, ClaimGroup> after = story.publishedClaims();
    for (String claimId : before.keySet()) {
      if (!after.containsKey(claimId)) {
        outcomes.claimGone(claimId);
      }
    }
  }

  private static boolean isDisputed(@Nullable ClaimGroup group) {
    return group != null && group.state() == ClaimGroup.State.DISPUTED;
  }
}
