package dev.tidings.ingest.duplicate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The remembered articles of one language, by band and by age. */
final class LanguageIndex {
  private static final int KEYS = TakeFingerprint.BANDS + 2;
  private static final int MAX_CANDIDATES = 64;
  private static final int MAX_EXPIRED_AT_ONCE = 16;
  private static final long HOUR = 3_600_000;

  private final BandIndex bands = new BandIndex(KEYS);
  private final Map<String, Integer> slots = new HashMap<>();
  private final TreeMap<Long, Deque<String>> byHour = new TreeMap<>();
  private String[] ids = new String[64];
  private long[] eventTimes = new long[64];
  private long lastSequence;

  long nextSequence() {
    return lastSequence + 1;
  }

  void add(String articleId, RememberedText text) {
    int slot = bands.add(keys(text.fingerprint()));
    if (slot >= ids.length) {
      ids = Arrays.copyOf(ids, 2 * slot);
      eventTimes = Arrays.copyOf(eventTimes, 2 * slot);
    }
    ids[slot] = articleId;
    eventTimes[slot] = text.eventTime();
    slots.put(articleId, slot);
    byHour.computeIfAbsent(hour(text.eventTime()), hour -> new ArrayDeque<>()).add(articleId);
    lastSequence = Math.max(lastSequence, text.sequence());
  }

  void remove(String articleId) {
    Integer slot = slots.remove(articleId);
    if (slot != null) {
      bands.remove(slot);
    }
  }

  /**
   * Articles that share the text, the address or a band, in a fixed order.
   *
   * @param horizon event time before which articles no longer count
   */
  Set<String> candidates(Fingerprint fingerprint, long horizon) {
    Set<String> candidates = new LinkedHashSet<>();
    for (int key : keys(fingerprint)) {
      bands.find(
          key,
          4 * MAX_CANDIDATES,
          slot -> {
            if (candidates.size() < MAX_CANDIDATES && eventTimes[slot] >= horizon) {
              candidates.add(ids[slot]);
            }
          });
    }
    return candidates;
  }

  /** Removes some of the articles published before {@code eventTime} and returns them. */
  List<String> takeOlderThan(long eventTime) {
    List<String> taken = new ArrayList<>();
    while (taken.size() < MAX_EXPIRED_AT_ONCE
        && !byHour.isEmpty()
        && byHour.firstKey() < hour(eventTime)) {
      Deque<String> oldest = byHour.firstEntry().getValue();
      String articleId = oldest.poll();
      if (oldest.isEmpty()) {
        byHour.pollFirstEntry();
      }
      Integer slot = articleId == null ? null : slots.get(articleId);
      // An article that was revised stands in several hours; the time of its last text counts.
      if (articleId != null && slot != null && eventTimes[slot] < eventTime) {
        remove(articleId);
        taken.add(articleId);
      }
    }
    return taken;
  }

  private static int[] keys(Fingerprint fingerprint) {
    int[] bands = fingerprint.bands();
    boolean addressed = fingerprint.urlHash() != 0;
    int[] keys = Arrays.copyOf(bands, bands.length + (addressed ? 2 : 1));
    keys[bands.length] = Long.hashCode(fingerprint.textHash());
    if (addressed) {
      keys[bands.length + 1] = Long.hashCode(~fingerprint.urlHash());
    }
    return keys;
  }

  private static long hour(long eventTime) {
    return Math.floorDiv(eventTime, HOUR);
  }
}
