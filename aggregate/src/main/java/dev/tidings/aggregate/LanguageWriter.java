package dev.tidings.aggregate;

import dev.tidings.aggregate.cluster.Change;
import dev.tidings.aggregate.cluster.Clusterer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The one writer of a language's stories: what arrives, one after the other, becomes changes to
 * stories and what the output topics say of them. Pure: the same arrivals over the same state lead
 * to the same outcomes, whatever was kept in memory meanwhile.
 */
final class LanguageWriter {
  private final LanguageState state;
  private final Clusterer clusterer;
  private final StoryShelf shelf;
  private final KeepReprints reprints;
  private final Outcomes outcomes = new Outcomes();
  private final StoryLog log;
  private final PublishStory publish;
  private final ApplyChanges changes;
  private final ArrivalListener listener;

  /**
   * @param retirementSilence how long a reprint waits for its original
   * @param cachedArticles how many articles are kept in memory with their stories
   * @param listener told of each new article
   */
  LanguageWriter(
      String language,
      LanguageState state,
      Clusterer clusterer,
      Duration retirementSilence,
      int cachedArticles,
      ArrivalListener listener) {
    this.state = state;
    this.listener = listener;
    this.clusterer = clusterer;
    this.shelf = new StoryShelf(state, cachedArticles);
    this.reprints = new KeepReprints(state, retirementSilence);
    this.log = new StoryLog(state.progress(), outcomes);
    this.publish = new PublishStory(language, log, outcomes);
    this.changes = new ApplyChanges(state, shelf, log, publish, reprints);
  }

  /** Is told of each article that is new. */
  interface ArrivalListener {
    /**
     * An article came.
     *
     * @param newest publication time of the newest article before
     * @param decided what the clustering made of it
     */
    void arrived(String articleId, Instant publishedAt, Instant newest, List<Change> decided);
  }

  /** What an arrival leads to, in the order in which it is to be written. */
  List<Outcome> handle(Arrival arrival) {
    if (arrival instanceof Arrival.Published article) {
      published(article);
    } else if (arrival instanceof Arrival.Retracted article) {
      retracted(article.articleId());
    } else if (arrival instanceof Arrival.Reprinted article) {
      reprinted(article.originalId(), article.reprint());
    }
    List<LiveStory> touched = changes.takeTouched();
    touched.forEach(publish::current);
    shelf.keep(touched);
    log.save();
    return outcomes.take();
  }

  private void published(Arrival.Published article) {
    ArticleRecord before = state.articles().get(article.articleId());
    if (before != null && before.revision() > article.revision()) {
      return;
    }
    forgetReprint(article.articleId());
    Membership membership = state.memberships().get(article.articleId());
    if (membership != null) {
      // Built from its articles as they were, before one of them changes.
      changes.touch(membership.storyId());
    }
    ArticleRecord record = ArticleRecord.of(article);
    Instant newest = log.progress().streamTime();
    log.progress(reprints.sweep(log.progress().reaching(record.publishedAt())));
    List<Change> decided =
        clusterer.put(
            record.articleId(),
            article.terms(),
            article.text(),
            record.publishedAt().toEpochMilli());
    state.articles().put(record.articleId(), record);
    changes.arrived(record);
    changes.apply(decided);
    changes.arrived(null);
    if (membership == null) {
      listener.arrived(record.articleId(), record.publishedAt(), newest, decided);
    }
  }

  private void retracted(String articleId) {
    forgetReprint(articleId);
    changes.left(articleId);
    changes.apply(clusterer.remove(articleId));
    state.articles().put(articleId, null);
  }

  /** An article that is a story's own is not at the same time another's reprint. */
  private void reprinted(String originalId, Story.Reprint reprint) {
    if (state.memberships().get(reprint.articleId()) != null) {
      return;
    }
    forgetReprint(reprint.articleId());
    Membership original = state.memberships().get(originalId);
    if (original != null) {
      changes.touch(original.storyId()).putReprint(originalId, reprint);
    }
    reprints.put(originalId, reprint, log.progress().streamTime());
  }

  private void forgetReprint(String articleId) {
    String originalId = reprints.originalOf(articleId);
    if (originalId == null) {
      return;
    }
    Story.Reprint reprint = reprints.get(originalId, articleId);
    Membership original = state.memberships().get(originalId);
    if (reprint != null && original != null) {
      changes.touch(original.storyId()).removeReprint(originalId, reprint);
    }
    reprints.remove(originalId, articleId);
  }
}
