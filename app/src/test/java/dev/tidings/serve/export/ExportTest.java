package dev.tidings.serve.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.aggregate.Story;
import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.catalog.StoredStory;
import dev.tidings.serve.catalog.StoryQuery;
import dev.tidings.serve.catalog.StorySummary;
import dev.tidings.serve.sample.SampleCatalog;
import dev.tidings.serve.sample.SampleNews;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ExportTest {
  private static final Links LINKS = new Links("https://news.example.org");

  private final SampleNews news = new SampleNews(Instant.parse("2026-03-02T18:00:00Z"));
  private final Story quake = news.earthquake().story();
  private final Catalog catalog = SampleCatalog.of(news.stories());

  @Test
  void aClaimReviewSaysWhoAgreesAndGivesNoRating() {
    JsonNode graph = WriteSchemaOrg.claimReviews(quake, LINKS).path("@graph");

    assertThat(graph).hasSize(quake.claims().size());
    assertThat(graph.toString()).doesNotContain("Rating");
    JsonNode disputed = graph.get(0);
    assertThat(disputed.path("claimReviewed").asText()).contains("144 people");
    assertThat(disputed.path("reviewBody").asText()).isEqualTo("2 sources say so; 2 otherwise.");
    assertThat(disputed.at("/itemReviewed/appearance")).hasSize(2);
    assertThat(disputed.at("/itemReviewed/subjectOf/0/hasPart")).hasSize(2);
  }

  @Test
  void ninjsCarriesHeadlineSubjectPeopleAndArticles() {
    JsonNode item = WriteNinjs.of(quake, LINKS);

    assertThat(item.path("uri").asText()).isEqualTo("https://news.example.org/story/quake");
    assertThat(item.at("/headlines/0/value").asText()).isEqualTo(quake.headline());
    assertThat(item.at("/subjects/0/uri").asText()).endsWith("mediatopic/03000000");
    assertThat(item.at("/people/0/name").asText()).isEqualTo("Min Aung Hlaing");
    assertThat(item.path("associations")).hasSize(9);
  }

  @Test
  void anAtomFeedIsWellFormedWhateverIsInIt() throws Exception {
    byte[] feed =
        WriteAtom.of(
            new FeedInfo("A & B <\u0001\uD800>", "https://x/?a=1&b=\"2\"", "https://x/"),
            summaries(),
            LINKS);

    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed));

    assertThat(document.getElementsByTagName("entry").getLength()).isEqualTo(9);
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    Element title = (Element) document.getElementsByTagName("title").item(0);
    assertThat(title.getTextContent()).isEqualTo("A & B <>");
    assertThat(document.getDocumentElement().getTextContent()).contains(SampleNews.HOSTILE);
  }

  @Test
  void aStoryKeepsItsIdWhereverTheServerIs() {
    String here = WriteJsonFeed.of(info(), summaries(), LINKS).at("/items/0/id").asText();
    String there =
        WriteJsonFeed.of(info(), summaries(), new Links("http://localhost"))
            .at("/items/0/id")
            .asText();

    assertThat(here).startsWith("urn:uuid:").isEqualTo(there);
  }

  @Test
  void onlyWebAddressesAreLinks() {
    assertThat(Links.web("javascript:alert(1)")).isNull();
    assertThat(Links.web("data:text/html,x")).isNull();
    assertThat(Links.web(" https://x.example")).isNull();
    assertThat(Links.web("HTTPS://x.example")).isEqualTo("HTTPS://x.example");
  }

  private static FeedInfo info() {
    return new FeedInfo("Tidings", "https://x/feed", "https://x/");
  }

  private List<StorySummary> summaries() {
    return catalog.stories().find(StoryQuery.first(50)).entries().stream()
        .map(StoredStory::summary)
        .toList();
  }
}
