package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The claims of one story's articles, and the groups they form. The groups depend on which articles
 * are in the book, not on the order in which they were put. Nothing but the articles' claims,
 * sources and times need be stored to make the book anew.
 *
 * <p>Reprints are not put: who repeats an article is no source of its own. A story of very many
 * articles keeps the claims of its latest: what is older can be seen in the articles. Not safe for
 * use by several threads.
 */
public final class ClaimBook {

  /** Articles whose claims a book holds by default. */
  public static final int MAX_ARTICLES = 300;

  private static final Comparator<ClaimGroup> ORDER =
      Comparator.comparing((ClaimGroup group) -> group.state() != ClaimGroup.State.DISPUTED)
          .thenComparing(ClaimGroup::independentSources, Comparator.reverseOrder())
          .thenComparing(ClaimGroup::supportingCount, Comparator.reverseOrder())
          .thenComparing(ClaimBook::worth, Comparator.reverseOrder())
          .thenComparing(ClaimGroup::firstSeen)
          .thenComparing(ClaimGroup::claimId);

  private final int maxArticles;
  private final Map<String, List<HeldClaim>> byArticle = new HashMap<>();
  private final Map<String, Instant> publishedAt = new HashMap<>();
  private final TreeSet<Entry> oldestFirst = new TreeSet<>();
  private final StoryTerms storyTerms = new StoryTerms();
  private final GroupClaims groupClaims = new GroupClaims(storyTerms);
  private List<ClaimGroup> shown = List.of();
  private String shownOf = "";

  /** A book that holds the claims of {@link #MAX_ARTICLES} articles. */
  public ClaimBook() {
    this(MAX_ARTICLES);
  }

  /**
   * A book of a given size.
   *
   * @param maxArticles how many articles' claims it holds, the latest
   */
  public ClaimBook(int maxArticles) {
    this.maxArticles = maxArticles;
  }

  private record Entry(Instant publishedAt, String articleId) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int byTime = publishedAt.compareTo(other.publishedAt);
      return byTime != 0 ? byTime : articleId.compareTo(other.articleId);
    }
  }

  /**
   * Puts an article's claims in, in place of those it had.
   *
   * @param articleId the article
   * @param source its outlet
   * @param published its event time
   * @param claims what it states
   */
  public void put(String articleId, String source, Instant published, List<Claim> claims) {
    remove(articleId);
    List<HeldClaim> held = new ArrayList<>(claims.size());
    Map<String, CountedTerms> sentences = new HashMap<>();
    for (Claim claim : claims) {
      CountedTerms sentence =
          sentences.computeIfAbsent(
              claim.sourceSpan().text(), text -> storyTerms.hold(HeldClaim.termsOfSentence(text)));
      held.add(HeldClaim.of(articleId, source, published, claim, sentence, storyTerms::hold));
    }
    byArticle.put(articleId, held);
    publishedAt.put(articleId, published);
    oldestFirst.add(new Entry(published, articleId));
    held.sort(HeldClaim.ORDER);
    held.forEach(groupClaims::add);
    while (oldestFirst.size() > maxArticles) {
      remove(oldestFirst.first().articleId());
    }
  }

  /** Takes an article's claims out: it was retracted or moved to another story. */
  public void remove(String articleId) {
    List<HeldClaim> held = byArticle.remove(articleId);
    Instant published = publishedAt.remove(articleId);
    if (held == null || published == null) {
      return;
    }
    oldestFirst.remove(new Entry(published, articleId));
    held.forEach(groupClaims::remove);
    Set<CountedTerms> sentences = Collections.newSetFromMap(new IdentityHashMap<>());
    for (HeldClaim claim : held) {
      storyTerms.release(claim.counted());
      if (sentences.add(claim.countedSentence())) {
        storyTerms.release(claim.countedSentence());
      }
    }
  }

  /** How many articles' claims it holds. */
  public int articles() {
    return byArticle.size();
  }

  /**
   * The story's claims: disputed first, then by independent sources, then by worth.
   *
   * @param storyId the story, as it is to stand in the groups
   */
  public List<ClaimGroup> groups(String storyId) {
    boolean anew = !storyId.equals(shownOf);
    Set<ClaimGroup> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    List<ClaimGroup> changed = new ArrayList<>();
    List<HeldGroup> touched = groupClaims.changed();
    if (anew || touched == null) {
      shown = List.of();
      touched = groupClaims.groups();
    }
    for (HeldGroup group : touched) {
      ClaimGroup before = group.shown();
      if (before != null) {
        gone.add(before);
      }
      ClaimGroup now = group.show(storyId);
      if (now != null) {
        changed.add(now);
      }
    }
    groupClaims.forgetChanged();
    shownOf = storyId;
    shown = merge(shown, gone, changed);
    return shown;
  }

  /** Those shown before are in order already; only what changed has to find its place. */
  private static List<ClaimGroup> merge(
      List<ClaimGroup> before, Set<ClaimGroup> gone, List<ClaimGroup> changed) {
    changed.sort(ORDER);
    List<ClaimGroup> merged = new ArrayList<>(before.size() + changed.size());
    int next = 0;
    for (ClaimGroup group : before) {
      if (!gone.contains(group)) {
        while (next < changed.size() && ORDER.compare(changed.get(next), group) < 0) {
          merged.add(changed.get(next));
          next++;
        }
        merged.add(group);
      }
    }
    merged.addAll(changed.subList(next, changed.size()));
    return Collections.unmodifiableList(merged);
  }

  private static double worth(ClaimGroup group) {
    return group.supporting().isEmpty() ? 0 : group.supporting().get(0).claim().worth();
  }
}
