package dev.tidings.serve.catalog;

/**
 * All views together.
 *
 * @param stories current stories
 * @param subjects their rankings
 * @param claims what they state
 * @param events what happened to them
 * @param articles the latest articles
 * @param rejections what could not be used
 */
public record Catalog(
    StoryCatalog stories,
    SubjectCatalog subjects,
    ClaimCatalog claims,
    EventHistory events,
    ArticleCatalog articles,
    RejectionCounts rejections) {

  /** Views without content. */
  public static Catalog empty(Limits limits) {
    return new Catalog(
        new StoryCatalog(limits.stories()),
        new SubjectCatalog(),
        new ClaimCatalog(limits.claims()),
        new EventHistory(limits.events()),
        new ArticleCatalog(limits.articleBytes()),
        new RejectionCounts());
  }

  /** Why articles are where they are. */
  public ExplainArticle explain() {
    return new ExplainArticle(stories, articles, events);
  }

  /** Makes changes visible in lists. */
  public void refresh() {
    stories.refresh();
    claims.refresh();
  }
}
