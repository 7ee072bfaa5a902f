package dev.tidings.aggregate;

import dev.tidings.aggregate.cluster.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Brings stories, state and the event log in line with what the clustering decided. */
final class ApplyChanges {
  private final LanguageState state;
  private final StoryShelf shelf;
  private final StoryLog log;
  private final PublishStory publish;
  private final KeepReprints reprints;
  private final Map<String, LiveStory> touched = new LinkedHashMap<>();
  private @Nullable ArticleRecord arrived;

  ApplyChanges(
      LanguageState state,
      StoryShelf shelf,
      StoryLog log,
      PublishStory publish,
      KeepReprints reprints) {
    this.state = state;
    this.shelf = shelf;
    this.log = log;
    this.publish = publish;
    this.reprints = reprints;
  }

  /** The article that the next changes are about; spares reading back what was just written. */
  void arrived(@Nullable ArticleRecord article) {
    arrived = article;
  }

  /** A story that is about to change. */
  LiveStory touch(String storyId) {
    return touched.computeIfAbsent(storyId, shelf::story);
  }

  /** The stories that changed and did not end; then none. */
  List<LiveStory> takeTouched() {
    List<LiveStory> stories = new ArrayList<>(touched.values());
    touched.clear();
    return stories;
  }

  void apply(List<Change> changes) {
    changes.forEach(this::apply);
  }

  private void apply(Change change) {
    if (change instanceof Change.Created created) {
      entered(created.storyId(), created.articleId(), StoryEvent.Type.CREATED, created.evidence());
    } else if (change instanceof Change.Grew grew) {
      entered(grew.storyId(), grew.articleId(), StoryEvent.Type.GREW, grew.evidence());
    } else if (change instanceof Change.Revised revised) {
      entered(revised.storyId(), revised.articleId(), StoryEvent.Type.REVISED, null);
    } else if (change instanceof Change.Shrank shrank) {
      left(shrank.articleId());
    } else if (change instanceof Change.Merged merged) {
      merged(merged);
    } else if (change instanceof Change.Split split) {
      split(split);
    } else if (change instanceof Change.Retired retired) {
      retired(retired.storyId());
    }
  }

  /** An article leaves the story it is in, if it is in one. */
  void left(String articleId) {
    Membership membership = state.memberships().get(articleId);
    if (membership != null) {
      leave(articleId, membership);
      state.memberships().put(articleId, null);
      log.append(
          touch(membership.storyId()),
          StoryEvent.Type.SHRANK,
          StoryEvent.Type.SHRANK,
          List.of(articleId),
          null,
          null);
    }
  }

  private void entered(
      String storyId, String articleId, StoryEvent.Type type, Change.@Nullable Evidence evidence) {
    LiveStory story = touch(storyId);
    ArticleRecord article = join(story, articleId);
    if (evidence == null) {
      log.append(story, type, article.publishedAt(), List.of(articleId), null, null, null);
    } else {
      List<String> shared =
          story.entities().shared(article.entities(), StoryEvent.Reason.MAX_ENTITIES);
      log.joined(story, type, article, evidence, shared);
    }
  }

  private void merged(Change.Merged change) {
    LiveStory loser = touch(change.storyId());
    LiveStory heir = touch(change.heirId());
    publish.last(loser, Story.Status.MERGED, heir.storyId());
    List<String> articleIds = loser.articleIds();
    log.append(
        loser,
        StoryEvent.Type.MERGED,
        log.progress().streamTime(),
        List.of(),
        heir.storyId(),
        null,
        change.evidence());
    articleIds.forEach(articleId -> join(heir, articleId));
    log.append(
        heir,
        StoryEvent.Type.GREW,
        StoryEvent.Type.GREW,
        articleIds,
        loser.storyId(),
        change.evidence());
    close(loser);
  }

  private void split(Change.Split change) {
    LiveStory giver = touch(change.storyId());
    LiveStory taker = touch(change.otherStoryId());
    StoryEvent.Type first =
        taker.record().events() == 0 ? StoryEvent.Type.CREATED : StoryEvent.Type.GREW;
    log.append(
        giver,
        StoryEvent.Type.SPLIT,
        StoryEvent.Type.SPLIT,
        change.articleIds(),
        taker.storyId(),
        change.evidence());
    change.articleIds().forEach(articleId -> join(taker, articleId));
    log.append(
        taker,
        first,
        StoryEvent.Type.GREW,
        change.articleIds(),
        giver.storyId(),
        change.evidence());
  }

  private void retired(String storyId) {
    LiveStory story = touch(storyId);
    publish.last(story, Story.Status.RETIRED, null);
    log.append(story, StoryEvent.Type.RETIRED, null, null);
    for (String articleId : story.articleIds()) {
      // The new text of one of its articles may be what let it be closed.
      if (!isArrived(articleId)) {
        reprints.removeAll(articleId);
        state.articles().put(articleId, null);
      }
      state.memberships().put(articleId, null);
      state.members().put(LanguageState.key(storyId, articleId), null);
    }
    close(story);
  }

  /** The article is in this story and in no other from now on, with its present text. */
  private ArticleRecord join(LiveStory story, String articleId) {
    ArticleRecord article =
        arrived != null && isArrived(articleId)
            ? arrived
            : Objects.requireNonNull(
                state.articles().get(articleId), "the clustering knows only active articles");
    Membership before = state.memberships().get(articleId);
    if (before != null && !before.storyId().equals(story.storyId())) {
      leave(articleId, before);
    }
    story.record(story.record().withArticle());
    long joined = story.record().joined();
    List<Story.Reprint> repeats = KeepReprints.of(state, articleId);
    story.put(article, joined, repeats);
    state.memberships().put(articleId, new Membership(story.storyId(), joined, repeats.size()));
    state.members().put(LanguageState.key(story.storyId(), articleId), "");
    return article;
  }

  private void leave(String articleId, Membership membership) {
    touch(membership.storyId()).remove(articleId);
    state.members().put(LanguageState.key(membership.storyId(), articleId), null);
  }

  private boolean isArrived(String articleId) {
    return arrived != null && arrived.articleId().equals(articleId);
  }

  private void close(LiveStory story) {
    touched.remove(story.storyId());
    shelf.close(story.storyId());
  }
}
