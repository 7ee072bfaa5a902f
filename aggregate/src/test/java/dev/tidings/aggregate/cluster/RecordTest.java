package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import it.unimi.dsi.fastutil.longs.LongList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordTest {

  private final RecordWriter out = new RecordWriter();

  @Test
  void readsWhatWasWritten() {
    Random random = new Random(5);
    long[] numbers = new long[1000];
    out.begin(1);
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = random.nextLong() >> random.nextInt(64);
      out.writeSigned(numbers[i]);
      out.writeNumber(Math.abs(numbers[i]));
    }
    out.writeAscending(new int[] {0, 3, 3000, Integer.MAX_VALUE});
    out.writeShort(32_767);
    out.writeString("Köln 東京");
    RecordReader in = new RecordReader(out.toBytes(), 1);
    for (long number : numbers) {
      assertThat(in.readSigned()).isEqualTo(number);
      assertThat(in.readNumber()).isEqualTo(Math.abs(number));
    }
    assertThat(in.readAscending()).containsExactly(0, 3, 3000, Integer.MAX_VALUE);
    assertThat(in.readShort()).isEqualTo((short) 32_767);
    assertThat(in.readString()).isEqualTo("Köln 東京");
  }

  @Test
  void aDocumentIsTheSameAfterStoring() {
    TermVector vector = RandomDocuments.terms(new Random(6)).vector();
    Document document = new Document(900, "https://news.example/ä", -7, 12, vector);
    Ledger ledger = new Ledger(true, new int[] {400, 500}, new int[] {500}, new String[] {"neu"});
    DocumentRecord stored =
        new DocumentRecord(StoryIds.of("en", 1, "x"), document, LongList.of(899, 5), ledger);
    byte[] bytes = DocumentRecord.encode(stored, out);

    DocumentRecord read = DocumentRecord.decode(bytes);
    assertThat(read.storyId()).isEqualTo(StoryIds.of("en", 1, "x"));
    assertThat(read.links().toLongArray()).containsExactly(899, 5);
    assertThat(read.document())
        .usingRecursiveComparison()
        .ignoringFields("cluster", "slot")
        .isEqualTo(document);
    assertThat(read.ledger()).usingRecursiveComparison().isEqualTo(ledger);
  }

  @Test
  void movingAstoredDocumentChangesOnlyItsStory() {
    TermVector vector = RandomDocuments.terms(new Random(8)).vector();
    Document document = new Document(3, "a", 1, 2, vector);
    Ledger ledger = new Ledger(false, new int[0], new int[0], new String[0]);
    byte[] bytes =
        DocumentRecord.encode(
            new DocumentRecord(StoryIds.of("en", 1, "x"), document, LongList.of(), ledger), out);
    byte[] expected =
        DocumentRecord.encode(
            new DocumentRecord(StoryIds.of("en", 1, "y"), document, LongList.of(), ledger), out);
    assertThat(DocumentRecord.moved(bytes, StoryIds.of("en", 1, "y"))).isEqualTo(expected);
  }

  @Test
  void aLedgerCountsTheSameWithoutItsVector() {
    TermVector vector = new TermVector(new int[] {2, 9}, new short[] {10, 20});
    Ledger ledger =
        new Ledger(true, new int[] {1, 5}, new int[] {5, 9}, new String[] {"five", "nine"});
    Vocabulary one = new Vocabulary();
    Vocabulary other = new Vocabulary();
    ledger.replay(vector, one);
    ledger.without(vector).replay(TermVector.EMPTY, other);
    for (int term = 0; term < 10; term++) {
      assertThat(other.frequency(term)).isEqualTo(one.frequency(term));
      assertThat(other.term(term)).isEqualTo(one.term(term));
    }
    assertThat(other.documents()).isEqualTo(1);
  }
}
