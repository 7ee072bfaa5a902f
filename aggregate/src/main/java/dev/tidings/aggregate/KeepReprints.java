package dev.tidings.aggregate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which articles repeat which. A reprint is kept under its original whether that is known or not:
 * it does not pass through enrichment and may well be here first. So the order in which the two
 * arrive does not matter.
 */
final class KeepReprints {
  private static final Duration BETWEEN_SWEEPS = Duration.ofDays(1);

  private final LanguageState state;
  private final Duration patience;

  /**
   * @param patience how long a reprint waits for its original, in stream time
   */
  KeepReprints(LanguageState state, Duration patience) {
    this.state = state;
    this.patience = patience;
  }

  /** An article's reprints. */
  static List<Story.Reprint> of(LanguageState state, String originalId) {
    List<Story.Reprint> reprints = new ArrayList<>();
    state
        .reprints()
        .withPrefix(LanguageState.prefix(originalId))
        .forEachRemaining(entry -> reprints.add(entry.getValue().reprint()));
    return reprints;
  }

  /** The original of a reprint; null when the article is not a known reprint. */
  @Nullable String originalOf(String articleId) {
    return state.originals().get(articleId);
  }

  Story.@Nullable Reprint get(String originalId, String articleId) {
    KeptReprint kept = state.reprints().get(LanguageState.key(originalId, articleId));
    return kept == null ? null : kept.reprint();
  }

  /**
   * Keeps a reprint.
   *
   * @param streamTime when it came
   */
  void put(String originalId, Story.Reprint reprint, Instant streamTime) {
    state.originals().put(reprint.articleId(), originalId);
    state
        .reprints()
        .put(
            LanguageState.key(originalId, reprint.articleId()),
            KeptReprint.of(reprint, streamTime));
    count(originalId, 1);
  }

  void remove(String originalId, String articleId) {
    state.originals().put(articleId, null);
    state.reprints().put(LanguageState.key(originalId, articleId), null);
    count(originalId, -1);
  }

  /** Forgets the reprints of an article whose story is closed. */
  void removeAll(String originalId) {
    for (Story.Reprint reprint : of(state, originalId)) {
      state.originals().put(reprint.articleId(), null);
      state.reprints().put(LanguageState.key(originalId, reprint.articleId()), null);
    }
  }

  /** Once a day of stream time: clears reprints whose original never came or is long closed. */
  Progress sweep(Progress progress) {
    if (progress.streamTime().isBefore(progress.sweptAt().plus(BETWEEN_SWEEPS))) {
      return progress;
    }
    Instant oldest = progress.streamTime().minus(patience);
    List<String> expired = new ArrayList<>();
    state
        .reprints()
        .withPrefix("")
        .forEachRemaining(
            entry -> {
              if (isExpired(entry, oldest)) {
                expired.add(entry.getKey());
              }
            });
    for (String key : expired) {
      state.reprints().put(key, null);
      state.originals().put(key.substring(key.indexOf(KeyValues.SEPARATOR) + 1), null);
    }
    return progress.swept();
  }

  private boolean isExpired(Map.Entry<String, KeptReprint> entry, Instant oldest) {
    String originalId = entry.getKey().substring(0, entry.getKey().indexOf(KeyValues.SEPARATOR));
    return entry.getValue().waitsSince().isBefore(oldest)
        && state.memberships().get(originalId) == null;
  }

  private void count(String originalId, int change) {
    Membership membership = state.memberships().get(originalId);
    if (membership != null) {
      state.memberships().put(originalId, membership.withReprints(membership.reprints() + change));
    }
  }
}
