package dev.tidings.serve.catalog;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.serve.search.Document;
import dev.tidings.serve.search.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The claims of all current stories. */
public final class ClaimCatalog {
  /** The orders: those seen last first, or the best supported first. */
  public static final List<String> ORDERS = List.of("newest", "support");

  private final Table<ClaimGroup> claims;

  /**
   * Which claims are wanted. What is null does not restrict.
   *
   * @param text words that all occur in it
   * @param story the story it belongs to
   * @param state whether sources agree
   * @param entity id of an entity that it is about or that says so
   * @param source an outlet that says so or otherwise
   * @param order one of {@link #ORDERS}
   * @param limit how many at most
   * @param after where the page begins
   */
  public record Query(
      @Nullable String text,
      @Nullable String story,
      ClaimGroup.@Nullable State state,
      @Nullable String entity,
      @Nullable String source,
      String order,
      int limit,
      @Nullable Position after) {}

  public ClaimCatalog(int maxClaims) {
    claims =
        new Table<>(
            ClaimGroup::claimId,
            Map.of(
                "newest", claim -> claim.lastSeen().toEpochMilli(),
                "support", claim -> claim.independentSources() + claim.opposing().size()),
            "newest",
            maxClaims);
  }

  public void put(ClaimGroup claim) {
    Objects.requireNonNull(claim.lastSeen(), "lastSeen");
    claims.put(claim, document(claim));
  }

  public void remove(String claimId) {
    claims.remove(claimId);
  }

  /** Makes changes visible in lists. */
  public void refresh() {
    claims.refresh();
  }

  /** Changes whenever lists do. */
  public long version() {
    return claims.version();
  }

  public int size() {
    return claims.size();
  }

  public Page<ClaimGroup> find(Query query) {
    String text = query.text();
    List<String> words = text == null ? List.of() : Words.of(text);
    List<String> exact = new ArrayList<>();
    if (query.story() != null) {
      exact.add(Document.exact("story", query.story()));
    }
    if (query.entity() != null) {
      exact.add(Document.exact("entity", query.entity()));
    }
    if (query.source() != null) {
      exact.add(Document.exact("source", query.source().toLowerCase(Locale.ROOT)));
    }
    return claims.find(
        new Selection<>(
            words,
            exact,
            claim -> query.state() == null || claim.state() == query.state(),
            query.order(),
            query.limit(),
            query.after()));
  }

  private static Document document(ClaimGroup claim) {
    Document document = new Document().add(claim.text(), 1).addExact("story", claim.storyId());
    addEvidence(document, claim.supporting());
    addEvidence(document, claim.opposing());
    return document;
  }

  private static void addEvidence(Document document, List<ClaimGroup.Evidence> evidence) {
    for (ClaimGroup.Evidence each : evidence) {
      document.add(each.claim().text(), 0.5f);
      document.addExact("source", each.source().toLowerCase(Locale.ROOT));
      if (each.claim().frame().subjectId() != null) {
        document.addExact("entity", each.claim().frame().subjectId());
      }
      if (each.claim().speaker() != null && each.claim().speaker().id() != null) {
        document.addExact("entity", each.claim().speaker().id());
      }
    }
  }
}
