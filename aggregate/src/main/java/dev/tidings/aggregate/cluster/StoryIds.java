package dev.tidings.aggregate.cluster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Names the stories of a language after their first article and the number of the call that began
 * them. The number is stored and never goes back, and no two stories of one call begin with the
 * same article: so an id is given once, without a memory of those that were, and a story that has
 * ended never comes back. The same input always gives the same ids.
 */
final class StoryIds {

  /** Bytes of an id without its prefix. */
  static final int BYTES = 16;

  private static final String PREFIX = "s:";

  /** In no language code; what stands before a number is thereby never part of it. */
  private static final char SEPARATOR = '\0';

  private static final HexFormat HEX = HexFormat.of();

  private final String language;
  private final StreamClock clock;

  /**
   * @param language no other clustering of this language names stories
   * @param clock counts the calls
   */
  StoryIds(String language, StreamClock clock) {
    this.language = language;
    this.clock = clock;
  }

  /** The id of a story that the present call begins with this article. */
  String next(String firstArticleId) {
    return of(language, clock.sequence(), firstArticleId);
  }

  static String of(String language, long sequence, String firstArticleId) {
    String name = language + SEPARATOR + sequence + SEPARATOR + firstArticleId;
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
