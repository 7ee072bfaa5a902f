package dev.tidings.serve.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.pipe.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A story in the words of schema.org, as JSON-LD.
 *
 * <p>Claims have the shape of a ClaimReview, without a rating: what is known is on what sources
 * agree, not what is true.
 */
public final class WriteSchemaOrg {
  public static final String CONTENT_TYPE = "application/ld+json";
  private static final String CONTEXT = "https://schema.org";

  private WriteSchemaOrg() {}

  /** The story as a collection of its articles. */
  public static ObjectNode collection(Story story, Links links) {
    ObjectNode node = Json.mapper().createObjectNode();
    node.put("@context", CONTEXT);
    node.put("@type", "Collection");
    node.put("@id", links.story(story.storyId()));
    node.put("url", links.story(story.storyId()));
    node.put("name", story.headline());
    node.put("inLanguage", story.language());
    node.put("datePublished", story.firstPublishedAt().toString());
    node.put("dateModified", story.lastPublishedAt().toString());
    ArrayNode about = node.putArray("about");
    for (Story.SharedEntity entity : story.entities()) {
      ObjectNode thing = about.addObject();
      thing.put(
          "@type",
          switch (entity.type()) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case LOCATION -> "Place";
            case OTHER -> "Thing";
          });
      thing.put("name", entity.name());
      String sameAs = Links.wikidata(entity.id());
      if (sameAs != null) {
        thing.put("sameAs", sameAs);
      }
    }
    ArrayNode parts = node.putArray("hasPart");
    story.articles().forEach(article -> parts.add(article(article)));
    return node;
  }

  /** The story's claims, each with where it appeared and how many agree. */
  public static ObjectNode claimReviews(Story story, Links links) {
    Map<String, Story.Member> articles = new HashMap<>();
    story.articles().forEach(article -> articles.put(article.articleId(), article));
    ObjectNode node = Json.mapper().createObjectNode();
    node.put("@context", CONTEXT);
    ArrayNode graph = node.putArray("@graph");
    for (ClaimGroup claim : story.claims()) {
      ObjectNode review = graph.addObject();
      review.put("@type", "ClaimReview");
      review.put("@id", links.story(story.storyId()) + "#claim-" + Links.segment(claim.claimId()));
      review.put("url", links.story(story.storyId()));
      review.put("claimReviewed", claim.text());
      review.put("datePublished", claim.firstSeen().toString());
      review.put("dateModified", claim.lastSeen().toString());
      review.putObject("author").put("@type", "Organization").put("name", "Tidings");
      review.put("reviewBody", DescribeClaim.agreement(claim));
      ObjectNode reviewed = review.putObject("itemReviewed");
      reviewed.put("@type", "Claim");
      reviewed.put("name", claim.text());
      Claim.Speaker speaker = speaker(claim);
      if (speaker != null) {
        reviewed.putObject("author").put("@type", "Thing").put("name", speaker.text());
      }
      addAppearances(reviewed.putArray("appearance"), claim.supporting(), articles);
      if (!claim.opposing().isEmpty()) {
        ObjectNode other = reviewed.putArray("subjectOf").addObject();
        other.put("@type", "Collection").put("name", "Sources that say otherwise");
        addAppearances(other.putArray("hasPart"), claim.opposing(), articles);
      }
    }
    return node;
  }

  private static void addAppearances(
      ArrayNode to, List<ClaimGroup.Evidence> evidence, Map<String, Story.Member> articles) {
    for (ClaimGroup.Evidence each : evidence) {
      Story.Member article = articles.get(each.articleId());
      ObjectNode node;
      if (article == null) {
        node = to.addObject().put("@type", "NewsArticle").put("identifier", each.articleId());
        node.put("datePublished", each.publishedAt().toString());
        node.putObject("publisher").put("@type", "Organization").put("name", each.source());
      } else {
        node = article(article);
        to.add(node);
      }
      node.put("abstract", each.claim().sourceSpan().text());
    }
  }

  private static ObjectNode article(Story.Member article) {
    ObjectNode node = Json.mapper().createObjectNode();
    node.put("@type", "NewsArticle");
    node.put("identifier", article.articleId());
    node.put("headline", article.title());
    String url = Links.web(article.url());
    if (url != null) {
      node.put("url", url);
    }
    node.put("datePublished", article.publishedAt().toString());
    node.putObject("publisher").put("@type", "Organization").put("name", article.source());
    return node;
  }

  private static Claim.@Nullable Speaker speaker(ClaimGroup claim) {
    return claim.supporting().isEmpty() ? null : claim.supporting().get(0).claim().speaker();
  }
}
