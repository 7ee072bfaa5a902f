package dev.tidings.serve.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.app.Processed;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadStories;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.Duplicate;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Compares all that a server answers with the topics themselves. */
public final class ServedAndWritten {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String url;
  private final KafkaConnection kafka;

  public ServedAndWritten(String url, KafkaConnection kafka) {
    this.url = url;
    this.kafka = kafka;
  }

  /** Fails where they differ. */
  public void compare() throws IOException, InterruptedException {
    Map<String, Story> written = ReadStories.of(kafka, AggregateTopics.STORIES);
    assertThat(written).isNotEmpty();
    long active = written.values().stream().filter(s -> s.status() == Story.Status.ACTIVE).count();
    assertThat(get("/api/stories").path("total").asLong()).isEqualTo(active);
    for (Story story : written.values()) {
      compare(story);
    }
    Processed topics = Processed.read(kafka);
    for (Article article : topics.unique()) {
      if (!article.retracted()) {
        compareArticle(article);
      }
    }
    for (Duplicate duplicate : topics.duplicates()) {
      if (duplicate.duplicateOf().equals(duplicate.articleId())) {
        continue; // The article again is shown as the article.
      }
      JsonNode shown = get("/api/articles/" + encoded(duplicate.articleId()));
      assertThat(Json.mapper().treeToValue(shown.path("duplicate"), Duplicate.class))
          .isEqualTo(duplicate);
    }
    assertThat(get("/api/pipeline").path("rejected").asLong()).isEqualTo(topics.rejected());
  }

  private void compare(Story story) throws IOException, InterruptedException {
    String id = encoded(story.storyId());
    String shown = text("/api/stories/" + id);
    assertThat(Json.mapper().readValue(shown, Story.class)).isEqualTo(story);
    List<String> claims =
        get("/api/claims?limit=100&story=" + id).path("claims").findValues("claimId").stream()
            .map(JsonNode::asText)
            .toList();
    assertThat(claims)
        .as("claims of " + story.storyId())
        .containsAll(story.claims().stream().map(ClaimGroup::claimId).toList());
    for (Story.SharedEntity entity : story.entities()) {
      assertThat(get("/api/stories?limit=100&entity=" + encoded(entity.id())).findValues("storyId"))
          .extracting(JsonNode::asText)
          .contains(story.storyId());
    }
    assertThat(
            get("/api/stories?limit=100&subject=" + story.subject().slug()).findValues("storyId"))
        .extracting(JsonNode::asText)
        .contains(story.storyId());
  }

  /** The latest revision is the one that is shown. */
  private void compareArticle(Article article) throws IOException, InterruptedException {
    HttpResponse<String> answer = answer("/api/articles/" + encoded(article.articleId()));
    if (answer.statusCode() == 404) {
      assertThat(new TreeSet<>(retracted())).contains(article.articleId());
      return;
    }
    JsonNode shown = Json.mapper().readTree(answer.body()).path("article");
    assertThat(shown.path("revision").asInt()).isGreaterThanOrEqualTo(article.revision());
    if (shown.path("revision").asInt() == article.revision()) {
      assertThat(Json.mapper().treeToValue(shown, Article.class)).isEqualTo(article);
    }
  }

  private List<String> retracted() {
    return Processed.read(kafka).unique().stream()
        .filter(Article::retracted)
        .map(Article::articleId)
        .toList();
  }

  private JsonNode get(String address) throws IOException, InterruptedException {
    return Json.mapper().readTree(text(address));
  }

  private String text(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = answer(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<String> answer(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(url + address)).build(), BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
