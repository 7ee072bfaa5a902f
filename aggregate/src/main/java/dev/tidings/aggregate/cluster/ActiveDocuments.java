package dev.tidings.aggregate.cluster;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered: clusters, index, vocabulary, clock and the links that await the next
 * re-clustering. Changes go to the store at once.
 */
final class ActiveDocuments {

  private final Vocabulary vocabulary = new Vocabulary();
  private final DocumentIndex index = new DocumentIndex();
  private final Clusters clusters = new Clusters();
  private final List<Link> links = new ArrayList<>();
  private final StreamClock clock;
  private final ClusterJournal journal;

  ActiveDocuments(ClusterStore store, ClusterParameters.Life life) {
    this.clock = new StreamClock(life);
    this.journal = new ClusterJournal(store, vocabulary);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  DocumentIndex index() {
    return index;
  }

  Clusters clusters() {
    return clusters;
  }

  StreamClock clock() {
    return clock;
  }

  @Nullable Document document(String articleId) {
    return clusters.document(articleId);
  }

  /** Whether nothing has ever been stored. */
  boolean isNew() {
    return journal.isEmpty();
  }

  /**
   * Adds a document to a story, which begins if there is none of that id.
   *
   * @param similar documents with which it is linked
   * @param ledger what it did to the vocabulary
   */
  void add(Document document, String storyId, List<Neighbour> similar, Ledger ledger) {
    clusters.add(document, storyId);
    addToIndex(document);
    for (Neighbour neighbour : similar) {
      links.add(new Link(document, neighbour.document()));
    }
    journal.add(document, similar, ledger);
  }

  /** Takes a document out; its story ends with the last one. */
  void remove(Document document) {
    clusters.remove(document);
    if (!document.isFaded()) {
      index.remove(document);
    }
    journal.remove(document);
  }

  /** Lets documents fade that came before a time, epoch milliseconds. */
  void fade(long before) {
    Document oldest = index.oldest();
    while (oldest != null && oldest.arrival() < before) {
      index.remove(oldest);
      journal.forgetMeaning(oldest);
      oldest.fade();
      journal.fade(oldest);
      oldest = index.oldest();
    }
  }

  /**
   * Moves documents to another story, which begins if there is none of that id.
   *
   * @param documents all of one story, in the order in which they came
   */
  void move(List<Document> documents, String storyId) {
    clusters.move(documents, storyId);
    documents.forEach(document -> journal.move(document, storyId));
  }

  /** The links since the last time, which are forgotten. */
  List<Link> takeLinks() {
    List<Link> taken = List.copyOf(links);
    links.clear();
    return taken;
  }

  /** Writes the clock, when no document has been written that tells it. */
  void tick() {
    journal.tick(clock);
  }

  /** Writes how many calls of the encoder are saved up. */
  void save(EncodeArticle encodeArticle) {
    journal.save(encodeArticle);
  }

  /** Has the encoder asked as often as if it had never stopped. */
  void restoreSaved(EncodeArticle encodeArticle) {
    journal.restoreSaved(encodeArticle);
  }

  /** Writes the vocabulary. */
  void snapshot() {
    journal.snapshot(clock.sequence());
  }

  /**
   * Restores what is stored; to be called on a new object.
   *
   * @param reclusterEvery after so many calls links were taken
   */
  void restore(int reclusterEvery) {
    List<DocumentRecord> stored = journal.restore(clock);
    long lastTaken = clock.sequence() - clock.sequence() % reclusterEvery;
    Long2ObjectOpenHashMap<Document> bySequence = new Long2ObjectOpenHashMap<>();
    for (DocumentRecord each : stored) {
      Document document = each.document();
      clusters.add(document, each.storyId());
      addToIndex(document);
      bySequence.put(document.sequence(), document);
      if (document.sequence() > lastTaken) {
        restoreLinks(each, bySequence);
      }
    }
  }

  private void addToIndex(Document document) {
    if (!document.isFaded()) {
      index.add(document);
    }
  }

  private void restoreLinks(DocumentRecord stored, Long2ObjectOpenHashMap<Document> bySequence) {
    for (long sequence : stored.links()) {
      Document earlier = bySequence.get(sequence);
      if (earlier != null) {
        links.add(new Link(stored.document(), earlier));
      }
    }
  }
}
