package dev.tidings.aggregate;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.aggregate.claim.ClaimGroup.Evidence;
import dev.tidings.aggregate.claim.ClaimGroup.State;
import dev.tidings.enrich.claim.Claim;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Groups claims of the same words, or of the same quote: precise, blind to any other wording. An
 * article that affirms what another denies in the same words disputes it.
 */
final class GroupSameText implements ClaimGrouping {
  private static final Comparator<Evidence> FIRST_SEEN =
      Comparator.comparing(Evidence::publishedAt)
          .thenComparing(Evidence::articleId)
          .thenComparing(evidence -> evidence.claim().claimId());
  private static final Comparator<ClaimGroup> DISPUTED_THEN_SUPPORTED =
      Comparator.comparing((ClaimGroup group) -> group.state() == State.DISPUTED ? 0 : 1)
          .thenComparing(group -> -group.independentSources())
          .thenComparing(ClaimGroup::firstSeen)
          .thenComparing(ClaimGroup::claimId);

  private final String storyId;
  private final Map<String, TreeSet<Evidence>> evidenceByKey = new TreeMap<>();
  private final Map<String, List<Evidence>> evidenceByArticle = new HashMap<>();
  private final Map<String, ClaimGroup> groupByKey = new HashMap<>();
  private final TreeSet<ClaimGroup> ordered = new TreeSet<>(DISPUTED_THEN_SUPPORTED);

  GroupSameText(String storyId) {
    this.storyId = storyId;
  }

  @Override
  public void put(String articleId, String source, Instant publishedAt, List<Claim> claims) {
    List<Evidence> evidence =
        claims.stream().map(claim -> new Evidence(articleId, source, publishedAt, claim)).toList();
    evidenceByArticle.put(articleId, evidence);
    Set<String> changed = new HashSet<>();
    for (Evidence one : evidence) {
      String key = key(one.claim());
      evidenceByKey.computeIfAbsent(key, k -> new TreeSet<>(FIRST_SEEN)).add(one);
      changed.add(key);
    }
    changed.forEach(this::regroup);
  }

  @Override
  public void remove(String articleId) {
    List<Evidence> evidence = evidenceByArticle.remove(articleId);
    if (evidence == null) {
      return;
    }
    Set<String> changed = new HashSet<>();
    for (Evidence one : evidence) {
      String key = key(one.claim());
      Set<Evidence> group = evidenceByKey.get(key);
      if (group != null) {
        group.remove(one);
        changed.add(key);
      }
    }
    changed.forEach(this::regroup);
  }

  @Override
  public Collection<ClaimGroup> groups() {
    return ordered;
  }

  private void regroup(String key) {
    ClaimGroup before = groupByKey.remove(key);
    if (before != null) {
      ordered.remove(before);
    }
    TreeSet<Evidence> evidence = evidenceByKey.get(key);
    if (evidence == null || evidence.isEmpty()) {
      evidenceByKey.remove(key);
      return;
    }
    ClaimGroup group = group(key, evidence);
    groupByKey.put(key, group);
    ordered.add(group);
  }

  private ClaimGroup group(String key, SortedSet<Evidence> evidence) {
    Evidence first = evidence.first();
    List<Evidence> supporting = new ArrayList<>();
    List<Evidence> opposing = new ArrayList<>();
    Set<String> outlets = new HashSet<>();
    for (Evidence one : evidence) {
      if (one.claim().polarity() == first.claim().polarity()) {
        supporting.add(one);
        outlets.add(one.source());
      } else {
        opposing.add(one);
      }
    }
    State state =
        !opposing.isEmpty()
            ? State.DISPUTED
            : outlets.size() > 1 ? State.CORROBORATED : State.SINGLE_SOURCE;
    return new ClaimGroup(
        ClaimGroup.SCHEMA_VERSION,
        UUID.nameUUIDFromBytes((storyId + '\n' + key).getBytes(StandardCharsets.UTF_8)).toString(),
        storyId,
        first.claim().text(),
        state,
        first.claim().quantity(),
        first.claim().quantity(),
        supporting,
        opposing,
        outlets.size(),
        first.publishedAt(),
        evidence.last().publishedAt());
  }

  private static String key(Claim claim) {
    String quote = claim.quote();
    return quote == null ? "text:" + fold(claim.text()) : "quote:" + fold(quote);
  }

  /** Letters and digits in lower case, single blanks between words. */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        folded.append(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return folded.toString();
  }
}
