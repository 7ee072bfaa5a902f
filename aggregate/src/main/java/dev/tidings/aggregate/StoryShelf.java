package dev.tidings.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The active stories of a language. Those that changed lately are in memory, the others are built
 * from local state when they change; which is which cannot be told from what they say.
 *
 * <p>A story that alone is more than may be in memory stays there as long as it is the last such
 * one to change: it has new articles all the time, and would be built again with each of them.
 */
final class StoryShelf {
  private final LanguageState state;
  private final int cachedArticles;
  private final LinkedHashMap<String, LiveStory> recent = new LinkedHashMap<>(64, .75f, true);
  private final Map<String, Integer> sizes = new HashMap<>();
  private int held;
  private @Nullable String oversize;

  /**
   * @param cachedArticles how many articles may be in memory with their stories, at least 1
   */
  StoryShelf(LanguageState state, int cachedArticles) {
    this.state = state;
    this.cachedArticles = cachedArticles;
  }

  /** An active story, or a new one of that id. Ask for it before its articles are changed. */
  LiveStory story(String storyId) {
    LiveStory story = recent.get(storyId);
    if (story == null) {
      StoryRecord record = state.stories().get(storyId);
      story = record == null ? open(StoryRecord.begin(storyId)) : load(record);
      recent.put(storyId, story);
    }
    return story;
  }

  /** Forgets a story that ended. */
  void close(String storyId) {
    recent.remove(storyId);
    oversize = storyId.equals(oversize) ? null : oversize;
    held -= Objects.requireNonNullElse(sizes.remove(storyId), 0);
    state.stories().put(storyId, null);
  }

  /** Writes what changed, and lets go of the stories that have not changed for longest. */
  void keep(Collection<LiveStory> changed) {
    for (LiveStory story : changed) {
      state.stories().put(story.storyId(), story.record());
      Integer before = sizes.put(story.storyId(), story.size());
      held += story.size() - Objects.requireNonNullElse(before, 0);
      if (story.size() > cachedArticles) {
        oversize = story.storyId();
      }
    }
    int room = cachedArticles + (oversize == null ? 0 : sizes.getOrDefault(oversize, 0));
    Iterator<LiveStory> eldest = recent.values().iterator();
    while (held > room && recent.size() > 1) {
      LiveStory story = eldest.next();
      if (!story.storyId().equals(oversize)) {
        held -= Objects.requireNonNullElse(sizes.remove(story.storyId()), 0);
        eldest.remove();
      }
    }
  }

  private LiveStory open(StoryRecord record) {
    return new LiveStory(
        record,
        new RecentClaims(record.storyId(), state.articles()::get, RecentClaims.MAX_ARTICLES));
  }

  private LiveStory load(StoryRecord record) {
    LiveStory story = open(record);
    for (Placed placed : members(record.storyId())) {
      ArticleRecord article =
          Objects.requireNonNull(
              state.articles().get(placed.articleId()), "a member's article is kept");
      story.put(
          article,
          placed.membership().joined(),
          placed.membership().reprints() == 0
              ? List.of()
              : KeepReprints.of(state, placed.articleId()));
    }
    story.publishClaims();
    return story;
  }

  private record Placed(String articleId, Membership membership) {}

  /** In the order in which they joined: the order in which their claims were grouped. */
  private List<Placed> members(String storyId) {
    String prefix = LanguageState.prefix(storyId);
    List<Placed> members = new ArrayList<>();
    state
        .members()
        .withPrefix(prefix)
        .forEachRemaining(
            entry -> {
              String articleId = entry.getKey().substring(prefix.length());
              members.add(
                  new Placed(
                      articleId,
                      Objects.requireNonNull(
                          state.memberships().get(articleId), "a member has a membership")));
            });
    members.sort(Comparator.comparing(placed -> placed.membership().joined()));
    return members;
  }
}
