package dev.tidings.serve.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvertedIndexTest {
  private final InvertedIndex index = new InvertedIndex();

  @Test
  void findsDocumentsWithAllWords() {
    index.put("a", new Document().add("container ship blocks canal", 1));
    index.put("b", new Document().add("container ship hits bridge", 1));

    assertThat(found("container ship")).containsOnly("a", "b");
    assertThat(found("ship bridge")).containsOnly("b");
    assertThat(found("canal bridge")).isEmpty();
  }

  @Test
  void theLastWordMayBeABeginning() {
    index.put("a", new Document().add("earthquake in myanmar", 1));

    assertThat(found("earthq")).containsOnly("a");
    assertThat(found("earthq myanmar")).isEmpty();
  }

  @Test
  void aHeavierWordIsMoreRelevant() {
    index.put("body", new Document().add("ship", 1));
    index.put("title", new Document().add("ship", 4));

    Map<String, Double> hits = index.find(List.of("ship"), List.of());

    assertThat(hits.get("title")).isGreaterThan(hits.getOrDefault("body", 99.0));
  }

  @Test
  void anExactTermIsFoundWholeAndNotAsAWord() {
    index.put("a", new Document().add("moon", 1).addExact("entity", "wd:Q405"));

    assertThat(index.find(List.of(), List.of(Document.exact("entity", "wd:Q405"))).keySet())
        .containsOnly("a");
    assertThat(index.find(List.of(), List.of(Document.exact("entity", "wd:Q40")))).isEmpty();
    assertThat(index.find(List.of("entity"), List.of())).isEmpty();
  }

  @Test
  void aNewVersionReplacesTheOld() {
    index.put("a", new Document().add("tremor", 1));
    index.put("a", new Document().add("quake", 1));

    assertThat(found("tremor")).isEmpty();
    assertThat(found("quake")).containsOnly("a");
  }

  @Test
  void findsWhatAScanOverAllDocumentsFinds() {
    Random random = new Random(7);
    Map<String, Set<String>> documents = new HashMap<>();
    // More changes than are kept dead, so that the index is cleared away several times.
    for (int i = 0; i < 6_000; i++) {
      String key = "d" + random.nextInt(200);
      if (random.nextInt(10) == 0) {
        index.remove(key);
        documents.remove(key);
        continue;
      }
      Set<String> words = new HashSet<>();
      for (int w = 0; w < 5; w++) {
        words.add("word" + (char) ('a' + random.nextInt(20)) + "x");
      }
      documents.put(key, words);
      index.put(key, new Document().add(String.join(" ", words), 1));
    }
    assertThat(index.size()).isEqualTo(documents.size());
    for (char a = 'a'; a < 'u'; a++) {
      List<String> wanted = List.of("word" + a + "x", "wordbx");
      Set<String> expected = new HashSet<>();
      documents.forEach(
          (key, words) -> {
            if (words.containsAll(wanted)) {
              expected.add(key);
            }
          });
      assertThat(index.find(wanted, List.of()).keySet()).isEqualTo(expected);
    }
  }

  private Set<String> found(String text) {
    return index.find(Words.of(text), List.of()).keySet();
  }
}
