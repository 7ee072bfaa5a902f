package dev.tidings.app.audit;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.StoryAssignments;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.ingest.Article;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Takes down what stands on the topics, published records first, and says what does not add up.
 * Holds a few bits for each published record and one id for each article. Not thread-safe.
 */
final class Ledger {
  private final Map<Integer, Partition> published = new TreeMap<>();
  private final Map<String, Integer> enrichedByText = new TreeMap<>();
  private final Set<String> expectedTexts = new TreeSet<>();
  private final Set<String> articles = new TreeSet<>();
  private final Set<String> rejectedLater = new HashSet<>();
  private final List<StoryEvent> events = new ArrayList<>();
  private final Map<String, Story> stories = new TreeMap<>();
  private long older;
  private boolean allEvents;

  /** A record on the articles topic; of one partition in the order of their offsets. */
  void published(int partition, long offset) {
    published.computeIfAbsent(partition, p -> new Partition(offset)).published(offset);
  }

  /** A record on the articles topic whose results may be deleted already. */
  void older() {
    older++;
  }

  /** Something says that it is what became of a record on the articles topic. */
  void outcome(int partition, long offset) {
    Partition known = published.get(partition);
    if (known != null) {
      known.outcome(offset);
    }
  }

  /** A text on unique-articles, in the order of the topic. */
  void unique(Article article) {
    expectedTexts.add(text(article));
    if (article.retracted()) {
      articles.remove(article.articleId());
    } else {
      articles.add(article.articleId());
    }
  }

  /** A text on enriched-articles. */
  void enriched(Article article) {
    enrichedByText.merge(text(article), 1, Integer::sum);
  }

  /** An article that a later stage rejected. */
  void rejectedLater(String articleId) {
    rejectedLater.add(articleId);
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
        published.values().stream().mapToLong(Partition::size).sum(),
        older,
        articles.size(),
        rejectedLater.size(),
        stories.size(),
        places(Partition::withoutOutcome),
        places(Partition::severalOutcomes),
        Cases.of(
            expectedTexts.stream()
                .filter(text -> !enrichedByText.containsKey(text))
                .filter(text -> !rejectedLater.contains(text.substring(0, text.indexOf(' '))))),
        Cases.of(
            enrichedByText.entrySet().stream()
                .filter(text -> text.getValue() > 1)
                .map(Map.Entry::getKey)),
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

  private Cases places(java.util.function.Function<Partition, Stream<Long>> which) {
    return Cases.of(
        published.entrySet().stream()
            .flatMap(
                one -> which.apply(one.getValue()).map(offset -> one.getKey() + "/" + offset)));
  }

  private static String text(Article article) {
    return article.articleId()
        + " "
        + (article.retracted() ? "retracted" : String.valueOf(article.revision()));
  }

  /** Published records of one partition by their distance from the first. */
  private static final class Partition {
    private final long first;
    private final BitSet there = new BitSet();
    private final BitSet once = new BitSet();
    private final BitSet again = new BitSet();

    Partition(long first) {
      this.first = first;
    }

    void published(long offset) {
      there.set(Math.toIntExact(offset - first));
    }

    void outcome(long offset) {
      // What was published after the look at the articles topic belongs to a later audit.
      if (offset < first || offset - first >= there.length()) {
        return;
      }
      int place = Math.toIntExact(offset - first);
      (once.get(place) ? again : once).set(place);
    }

    long size() {
      return there.cardinality();
    }

    Stream<Long> withoutOutcome() {
      BitSet missing = (BitSet) there.clone();
      missing.andNot(once);
      return missing.stream().mapToObj(place -> first + place);
    }

    Stream<Long> severalOutcomes() {
      return again.stream().mapToObj(place -> first + place);
    }
  }
}
