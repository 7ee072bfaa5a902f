package dev.tidings.aggregate.cluster;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes every change of the clustering to the store, one small record for each document. The
 * vocabulary is written as a snapshot now and then; what documents did to it since stands in their
 * records, or, when they have gone, in a record of its own.
 */
final class ClusterJournal {

  private static final int VERSION = 1;
  private static final String DOCUMENT = "d";
  private static final String LEDGER = "l";
  private static final String CLOCK = "c";
  private static final String MEANING = "m";
  private static final String SAVED = "e";
  private static final int SEQUENCE_DIGITS = 12;
  private static final HexFormat HEX = HexFormat.of();

  private final ClusterStore store;
  private final Vocabulary vocabulary;
  private final VocabularySnapshot snapshot;
  private final RecordWriter out = new RecordWriter();
  private final LongArrayList ledgers = new LongArrayList();
  private long snapshotSequence = -1;

  ClusterJournal(ClusterStore store, Vocabulary vocabulary) {
    this.store = store;
    this.vocabulary = vocabulary;
    this.snapshot = new VocabularySnapshot(store, vocabulary);
  }

  /** Whether there is anything to go on with. */
  boolean isEmpty() {
    return snapshotSequence < 0;
  }

  /** Writes a document that has just been added. */
  void add(Document document, List<Neighbour> links, Ledger ledger) {
    LongArrayList linked = new LongArrayList(links.size());
    links.forEach(link -> linked.add(link.document().sequence()));
    String storyId = document.cluster().storyId();
    DocumentRecord stored = new DocumentRecord(storyId, document, linked, ledger);
    store.put(documentKey(document), DocumentRecord.encode(stored, out));
    Meaning meaning = document.meaning();
    if (meaning != null) {
      store.put(MEANING + digits(document.sequence()), meaning.vector());
    }
  }

  /** Deletes what an encoder said of a document, if it did; before the document forgets it. */
  void forgetMeaning(Document document) {
    if (document.meaning() != null) {
      store.put(MEANING + digits(document.sequence()), null);
    }
  }

  /** Writes that a document is in another story now. */
  void move(Document document, String storyId) {
    store.put(documentKey(document), DocumentRecord.moved(stored(document), storyId));
  }

  /** Writes that a document has forgotten its terms. */
  void fade(Document document) {
    DocumentRecord full = DocumentRecord.decode(stored(document));
    Ledger ledger =
        document.sequence() > snapshotSequence
            ? full.ledger().without(full.document().vector())
            : Ledger.NOTHING;
    DocumentRecord faded = new DocumentRecord(full.storyId(), document, full.links(), ledger);
    store.put(documentKey(document), DocumentRecord.encode(faded, out));
  }

  /** Deletes a document, but not what the next snapshot of the vocabulary must know of it. */
  void remove(Document document) {
    long sequence = document.sequence();
    forgetMeaning(document);
    if (sequence > snapshotSequence) {
      Ledger ledger = DocumentRecord.decode(stored(document)).ledger().without(document.vector());
      out.begin(VERSION);
      ledger.write(out);
      store.put(LEDGER + digits(sequence), out.toBytes());
      ledgers.add(sequence);
    }
    store.put(documentKey(document), null);
  }

  /** Writes the clock, when no document has been written that tells it. */
  void tick(StreamClock clock) {
    out.begin(VERSION);
    out.writeNumber(clock.sequence());
    out.writeSigned(clock.streamTime());
    store.put(CLOCK, out.toBytes());
  }

  /** Writes how many calls of the encoder are saved up. */
  void save(EncodeArticle encodeArticle) {
    out.begin(VERSION);
    out.writeNumber(encodeArticle.saved());
    out.writeNumber(encodeArticle.savedAt());
    store.put(SAVED, out.toBytes());
  }

  /** Tells how many calls of the encoder are saved up, if that was ever written. */
  void restoreSaved(EncodeArticle encodeArticle) {
    byte @Nullable [] stored = store.get(SAVED);
    if (stored != null) {
      RecordReader in = new RecordReader(stored, VERSION);
      encodeArticle.restore(in.readNumber(), in.readNumber());
    }
  }

  /** Writes the vocabulary; the ledgers before are no longer needed. */
  void snapshot(long sequence) {
    snapshot.write(sequence);
    snapshotSequence = sequence;
    for (int i = 0; i < ledgers.size(); i++) {
      store.put(LEDGER + digits(ledgers.getLong(i)), null);
    }
    ledgers.clear();
  }

  /**
   * Restores vocabulary and clock.
   *
   * @return the active documents, in the order in which they came
   */
  List<DocumentRecord> restore(StreamClock clock) {
    snapshotSequence = snapshot.read();
    if (isEmpty()) {
      return List.of();
    }
    byte @Nullable [] stored = store.get(CLOCK);
    if (stored != null) {
      RecordReader in = new RecordReader(stored, VERSION);
      clock.restore(in.readNumber(), in.readSigned());
    }
    TreeMap<Long, DocumentRecord> documents = new TreeMap<>();
    Iterator<Map.Entry<String, byte[]>> entries = store.withPrefix(DOCUMENT);
    while (entries.hasNext()) {
      DocumentRecord read = DocumentRecord.decode(entries.next().getValue());
      documents.put(read.document().sequence(), read);
      clock.restore(read.document().sequence(), read.document().arrival());
    }
    replay(documents.values());
    restoreMeanings(documents);
    return List.copyOf(documents.values());
  }

  /** Brings the vocabulary from its snapshot to where it was. */
  private void replay(Collection<DocumentRecord> documents) {
    TreeMap<Long, Runnable> since = new TreeMap<>();
    Iterator<Map.Entry<String, byte[]>> entries = store.withPrefix(LEDGER);
    while (entries.hasNext()) {
      Map.Entry<String, byte[]> entry = entries.next();
      long sequence = HexFormat.fromHexDigitsToLong(entry.getKey(), 1, 1 + SEQUENCE_DIGITS);
      Ledger ledger = Ledger.read(new RecordReader(entry.getValue(), VERSION));
      since.put(sequence, () -> ledger.replay(TermVector.EMPTY, vocabulary));
      ledgers.add(sequence);
    }
    for (DocumentRecord stored : documents) {
      long sequence = stored.document().sequence();
      if (sequence > snapshotSequence) {
        TermVector vector = stored.document().vector();
        since.put(sequence, () -> stored.ledger().replay(vector, vocabulary));
      }
    }
    since.values().forEach(Runnable::run);
  }

  private void restoreMeanings(Map<Long, DocumentRecord> documents) {
    Iterator<Map.Entry<String, byte[]>> entries = store.withPrefix(MEANING);
    while (entries.hasNext()) {
      Map.Entry<String, byte[]> entry = entries.next();
      DocumentRecord encoded =
          documents.get(HexFormat.fromHexDigitsToLong(entry.getKey(), 1, 1 + SEQUENCE_DIGITS));
      if (encoded != null) {
        encoded.document().setMeaning(new Meaning(entry.getValue()));
      }
    }
  }

  private byte[] stored(Document document) {
    byte @Nullable [] value = store.get(documentKey(document));
    if (value == null) {
      throw new IllegalStateException("The stored clustering lacks " + document.articleId());
    }
    return value;
  }

  private static String documentKey(Document document) {
    return DOCUMENT + digits(document.sequence());
  }

  private static String digits(long sequence) {
    return HEX.toHexDigits(sequence, SEQUENCE_DIGITS);
  }
}
