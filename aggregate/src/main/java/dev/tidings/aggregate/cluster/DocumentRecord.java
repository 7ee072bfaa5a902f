package dev.tidings.aggregate.cluster;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongList;

/**
 * A document as it is stored.
 *
 * @param storyId the story it is in
 * @param document the document, in no cluster yet
 * @param links sequence numbers of documents it was linked with when it came
 * @param ledger what it did to the vocabulary
 */
record DocumentRecord(String storyId, Document document, LongList links, Ledger ledger) {

  private static final int VERSION = 1;
  private static final int STORY_ID_AT = 1;

  static byte[] encode(DocumentRecord stored, RecordWriter out) {
    Document document = stored.document;
    TermVector vector = document.vector();
    out.begin(VERSION);
    out.writeBytes(StoryIds.toBytes(stored.storyId));
    out.writeNumber(document.sequence());
    out.writeString(document.articleId());
    out.writeSigned(document.arrival());
    out.writeSigned(document.arrival() - document.eventTime());
    int[] terms = new int[vector.size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = vector.term(i);
    }
    out.writeAscending(terms);
    for (int i = 0; i < vector.size(); i++) {
      out.writeShort(vector.weight(i));
    }
    out.writeNumber(stored.links.size());
    for (long link : stored.links) {
      out.writeNumber(document.sequence() - link);
    }
    stored.ledger.write(out);
    return out.toBytes();
  }

  static DocumentRecord decode(byte[] bytes) {
    RecordReader in = new RecordReader(bytes, VERSION);
    String storyId = StoryIds.fromBytes(in.readBytes(StoryIds.BYTES));
    long sequence = in.readNumber();
    String articleId = in.readString();
    long arrival = in.readSigned();
    long eventTime = arrival - in.readSigned();
    int[] terms = in.readAscending();
    short[] weights = new short[terms.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readShort();
    }
    TermVector vector = new TermVector(terms, weights);
    int linked = in.readInt();
    LongArrayList links = new LongArrayList(linked);
    for (int i = 0; i < linked; i++) {
      links.add(sequence - in.readNumber());
    }
    Document document = new Document(sequence, articleId, eventTime, arrival, vector);
    return new DocumentRecord(storyId, document, links, Ledger.read(in));
  }

  /** The same record, with the document in another story. */
  static byte[] moved(byte[] bytes, String storyId) {
    byte[] copy = bytes.clone();
    System.arraycopy(StoryIds.toBytes(storyId), 0, copy, STORY_ID_AT, StoryIds.BYTES);
    return copy;
  }
}
