package dev.tidings.aggregate.cluster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/** Names stories after their first article: the same input always gives the same ids. */
final class StoryIds {

  /** Bytes of an id without its prefix. */
  static final int BYTES = 16;

  private static final String PREFIX = "s:";
  private static final HexFormat HEX = HexFormat.of();

  private StoryIds() {}

  /**
   * The id of a new story: after its first article that no active story is named after, else after
   * the first one and a counter.
   */
  static String choose(List<Document> documents, Predicate<String> taken) {
    for (Document document : documents) {
      String storyId = of(document.articleId());
      if (!taken.test(storyId)) {
        return storyId;
      }
    }
    String first = documents.get(0).articleId();
    int counter = 2;
    while (taken.test(of(first + '#' + counter))) {
      counter++;
    }
    return of(first + '#' + counter);
  }

  static String of(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return fromBytes(Arrays.copyOf(hash, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  static byte[] toBytes(String storyId) {
    return HEX.parseHex(storyId, PREFIX.length(), storyId.length());
  }

  static String fromBytes(byte[] bytes) {
    return PREFIX + HEX.formatHex(bytes);
  }
}
