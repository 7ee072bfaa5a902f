package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lexical story clustering: an article joins the story whose nearest members it resembles most, and
 * then the stories that have come to resemble each other are clustered anew, which merges and
 * splits them. About 1.4 kB of memory for each active article.
 */
public final class StoryClusterer implements Clusterer {

  /** Snapshots of the vocabulary from one cleaning to the next. */
  private static final int SNAPSHOTS_PER_CLEANING = 16;

  private final ClusterParameters parameters;
  private final ActiveDocuments documents;
  private final WeighTerms weighTerms;
  private final JoinStory joinStory;
  private final ReclusterStories reclusterStories;
  private final RetireStories retireStories;
  private final EncodeArticle encodeArticle;

  private StoryClusterer(
      ClusterStore store,
      String language,
      ClusterParameters parameters,
      @Nullable Encoder encoder) {
    ClusterParameters.Linkage linkage = parameters.linkage();
    DenseVector dense = new DenseVector();
    TimePenalty penalty = new TimePenalty(linkage);
    BlendMeaning blend = new BlendMeaning(parameters, encoder != null);
    CompareUnits compare = new CompareUnits(penalty, dense, blend);
    this.parameters = parameters;
    this.documents = new ActiveDocuments(store, parameters.life());
    this.encodeArticle = new EncodeArticle(encoder, parameters.encoding());
    StoryIds storyIds = new StoryIds(language, documents.clock());
    this.weighTerms = new WeighTerms(documents.vocabulary(), parameters.search().heaviestTerms());
    ExplainDecision explain = new ExplainDecision(documents.vocabulary(), linkage, compare, dense);
    this.joinStory =
        new JoinStory(
            documents,
            storyIds,
            linkage,
            new FindNeighbours(documents.index(), parameters.search(), dense, encodeArticle, blend),
            new RankCandidates(penalty, blend),
            explain);
    this.reclusterStories =
        new ReclusterStories(
            documents, storyIds, new GroupDocuments(linkage, compare, dense), explain);
    this.retireStories = new RetireStories(documents, parameters.life());
  }

  /** Opens a clustering that goes by terms alone. */
  public static StoryClusterer open(
      ClusterStore store, String language, ClusterParameters parameters) {
    return open(store, language, parameters, null);
  }

  /**
   * Opens the clustering that stands in a store, or begins a new one.
   *
   * @param store holds the articles of this language alone
   * @param language ISO 639 code; decides which background frequencies a new clustering begins
   *     with, and is part of what story ids are made of
   * @param encoder gives a second opinion where terms leave it open; may be another or none each
   *     time that the clustering is opened
   * @throws IllegalStateException when the store was written in a format that we cannot read
   */
  public static StoryClusterer open(
      ClusterStore store,
      String language,
      ClusterParameters parameters,
      @Nullable Encoder encoder) {
    StoryClusterer clusterer = new StoryClusterer(store, language, parameters, encoder);
    clusterer.documents.restore(parameters.linkage().reclusterEvery());
    clusterer.documents.restoreSaved(clusterer.encodeArticle);
    if (clusterer.documents.isNew()) {
      BackgroundFrequencies.load(language, clusterer.documents.vocabulary());
    }
    return clusterer;
  }

  /** How many articles are in active stories. */
  public int activeArticles() {
    return documents.clusters().documentCount();
  }

  /** How many stories are active. */
  public int activeStories() {
    return documents.clusters().count();
  }

  @Override
  public List<Change> put(
      String articleId, Map<String, Integer> terms, String text, long eventTimeMillis) {
    if (documents.isNew()) {
      documents.snapshot();
    }
    List<Change> changes = new ArrayList<>();
    long sequence = documents.clock().advance(eventTimeMillis);
    retireStories.retireSilent(changes);
    documents.fade(documents.clock().streamTime() - parameters.life().attention().toMillis());
    Document previous = documents.document(articleId);
    WeighTerms.Weighing weighing = weighTerms.weigh(terms, previous == null);
    Document document =
        new Document(
            sequence,
            articleId,
            eventTimeMillis,
            documents.clock().streamTime(),
            weighing.terms().vector());
    if (previous == null) {
      joinStory.assign(document, weighing, text, changes);
    } else {
      joinStory.reassign(document, previous, weighing, text, changes);
    }
    if (document.meaning() != null) {
      documents.save(encodeArticle);
    }
    if (sequence % parameters.linkage().reclusterEvery() == 0) {
      changes.addAll(reclusterStories.recluster());
    }
    retireStories.retireSurplus(changes);
    keepVocabulary(sequence);
    return changes;
  }

  @Override
  public List<Change> remove(String articleId) {
    Document document = documents.document(articleId);
    if (document == null) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    String storyId = document.cluster().storyId();
    documents.remove(document);
    documents.tick();
    changes.add(new Change.Shrank(storyId, articleId));
    if (!documents.clusters().has(storyId)) {
      changes.add(new Change.Retired(storyId));
    }
    return changes;
  }

  private void keepVocabulary(long sequence) {
    int snapshotEvery = parameters.life().snapshotEvery();
    if (sequence % snapshotEvery != 0) {
      return;
    }
    Vocabulary vocabulary = documents.vocabulary();
    if (sequence % ((long) snapshotEvery * SNAPSHOTS_PER_CLEANING) == 0) {
      if (vocabulary.documents() >= 2L * parameters.life().memory()) {
        vocabulary.halve();
      }
      vocabulary.forgetRare(term -> documents.index().frequency(term) > 0);
    }
    documents.snapshot();
  }
}
