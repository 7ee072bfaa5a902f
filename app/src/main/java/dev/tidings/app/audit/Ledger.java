package dev.tidings.app.audit;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.StoryAssignments;
import dev.tidings.aggregate.StoryEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes down what stands on the topics and says what does not add up. Every result names the
 * published record that it came from, so a place on the articles topic is followed all the way.
 *
 * <p>Published records come first; a result of another one was published later or is deleted
 * already, and is left out. Holds a few bits for each record and one id for each article. Not
 * thread-safe.
 */
final class Ledger {
  private final Places published = Places.none();
  private final Places outcomes = published.like();
  private final Places furtherOutcomes = published.like();
  private final Places texts = published.like();
  private final Places enriched = published.like();
  private final Places enrichedAgain = published.like();
  private final Set<String> articles = new TreeSet<>();
  private final Set<String> rejectedLater = new HashSet<>();
  private final List<StoryEvent> events = new ArrayList<>();
  private final Map<String, Story> stories = new TreeMap<>();
  private long older;
  private boolean allEvents;

  /** A record on the articles topic; of one partition in the order of their offsets. */
  void published(int partition, long offset) {
    published.add(partition, offset);
  }

  /** A record on the articles topic whose results may be deleted already. */
  void older() {
    older++;
  }

  /** Something says that it is what became of the record at a place. */
  void outcome(int partition, long offset) {
    if (published.has(partition, offset) && !outcomes.add(partition, offset)) {
      furtherOutcomes.add(partition, offset);
    }
  }

  /** A text on unique-articles that came of the record at a place, in the order of the topic. */
  void unique(int partition, long offset, String articleId, boolean retracted) {
    outcome(partition, offset);
    if (!published.has(partition, offset)) {
      return;
    }
    texts.add(partition, offset);
    if (retracted) {
      articles.remove(articleId);
    } else {
      articles.add(articleId);
    }
  }

  /** A text on enriched-articles that came of the record at a place. */
  void enriched(int partition, long offset) {
    if (texts.has(partition, offset) && !enriched.add(partition, offset)) {
      enrichedAgain.add(partition, offset);
    }
  }

  /** A text that a later stage rejected. */
  void rejectedLater(int partition, long offset, String articleId) {
    if (texts.has(partition, offset)) {
      enriched.add(partition, offset);
      rejectedLater.add(articleId);
    }
  }

  void event(StoryEvent event) {
    events.add(event);
  }

  /**
   * The open stories.
   *
   * @param byId them
   * @param withAllEvents whether no event is deleted yet, so that they can be compared with them
   */
  void stories(Map<String, Story> byId, boolean withAllEvents) {
    stories.putAll(byId);
    allEvents = withAllEvents;
  }

  Audit audit() {
    StoryAssignments assignments = StoryAssignments.of(events);
    return new Audit(
        published.size(),
        older,
        articles.size(),
        rejectedLater.size(),
        stories.size(),
        Cases.of(published.without(outcomes).text()),
        Cases.of(furtherOutcomes.text()),
        Cases.of(texts.without(enriched).text()),
        Cases.of(enrichedAgain.text()),
        Cases.of(
            articles.stream()
                .filter(id -> assignments.storyOf(id).isEmpty())
                .filter(id -> !rejectedLater.contains(id))),
        Cases.of(inTwoStories().stream()),
        Cases.of(
            stories.values().stream()
                .filter(story -> allEvents)
                .filter(s -> s.articleCount() != assignments.articlesOf(s.storyId()).size())
                .map(Story::storyId)));
  }

  private Set<String> inTwoStories() {
    Set<String> listed = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    stories.values().stream()
        .flatMap(story -> story.articles().stream())
        .map(Story.Member::articleId)
        .filter(id -> !listed.add(id))
        .forEach(twice::add);
    return twice;
  }
}
