package dev.tidings.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.pipe.Json;
import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.CallRoutes;
import dev.tidings.serve.http.Outlet;
import dev.tidings.serve.live.LiveEvents;
import dev.tidings.serve.sample.SampleCatalog;
import dev.tidings.serve.sample.SampleNews;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
  private final SampleNews news = new SampleNews(SampleApi.NOW);
  private final Catalog catalog = SampleCatalog.of(news.stories());
  private final CallRoutes server = SampleApi.server(catalog);

  @Test
  void aStoryIsAnsweredAsItStandsOnTheTopic() throws IOException {
    Story answered = Json.mapper().readValue(server.get("/api/stories/quake").body(), Story.class);

    assertThat(answered).isEqualTo(news.earthquake().story());
  }

  @Test
  void aStoryHasAVersionThatSavesSendingItAgain() {
    String version = server.get("/api/stories/quake").headers().getOrDefault("ETag", "");

    assertThat(version).isNotEmpty();
    assertThat(server.get("/api/stories/quake", Map.of("if-none-match", version)).status())
        .isEqualTo(304);
    SampleCatalog.put(catalog, news.earthquake().article("X", 700, "More"));
    assertThat(server.get("/api/stories/quake", Map.of("if-none-match", version)).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?format=ninjs", "/claimreview"})
  void aMergedStoryLeadsToItsHeir(String rest) {
    catalog.stories().put(news.merged("old id", "quake"), new byte[0], "1");
    catalog.stories().remove("old id");

    Answer answer = server.get("/api/stories/old%20id" + rest);

    assertThat(answer.status()).isEqualTo(308);
    assertThat(answer.headers()).containsEntry("Location", "/api/stories/quake" + rest);
  }

  @Test
  void aClosedStoryIsGone() {
    catalog.stories().remove("orca");
    catalog
        .events()
        .add(
            new StoryEvent(
                1,
                "orca",
                9,
                9,
                StoryEvent.Type.RETIRED,
                SampleApi.NOW,
                List.of(),
                null,
                null,
                null));

    assertThat(server.get("/api/stories/orca").status()).isEqualTo(410);
  }

  @Test
  void aSpanOfTimeCountsBackFromTheNewestArticle() throws IOException {
    assertThat(json("/api/stories?since=90m").path("total").asInt()).isEqualTo(2);
    assertThat(json("/api/stories?since=7d").path("total").asInt()).isEqualTo(9);
    assertThat(json("/api/stories?since=2026-03-02T15:00:00Z").path("total").asInt()).isEqualTo(2);
    assertThat(json("/api/stories?since=2026-03-02").path("total").asInt()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=101",
        "limit=x",
        "q=1&q=2",
        "subject=news",
        "sort=random",
        "disputed=maybe",
        "since=9999999999999d",
        "cursor=abc",
        "page=2"
      })
  void aParameterThatIsNotUsableIsAProblem(String query) {
    assertThat(server.get("/api/stories?" + query).status()).isEqualTo(400);
  }

  @Test
  void aQueryHasALimit() {
    assertThat(server.get("/api/stories?q=" + "x".repeat(200)).status()).isEqualTo(200);
    assertThat(server.get("/api/stories?q=" + "x".repeat(201)).status()).isEqualTo(400);
  }

  @Test
  void allMistakesAreToldAtOnce() throws IOException {
    JsonNode problem = json("/api/stories?limit=0&sort=random&nonsense=1");

    assertThat(problem.path("errors").findValuesAsText("parameter"))
        .containsExactly("sort", "limit", "nonsense");
  }

  @Test
  void aListShowsWhatHasChangedOnceItIsRefreshed() throws IOException {
    assertThat(json("/api/stories").path("total").asInt()).isEqualTo(9);
    SampleCatalog.put(catalog, news.arrival());
    catalog.refresh();

    assertThat(json("/api/stories").path("total").asInt()).isEqualTo(10);
    assertThat(json("/api/stories").at("/newestArticle").asText())
        .isEqualTo("2026-03-02T18:00:00Z");
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() throws IOException {
    String cursor = json("/api/stories?sort=newest&limit=1").path("next").asText();

    assertThat(server.get("/api/stories?sort=newest&cursor=" + cursor).status()).isEqualTo(200);
    assertThat(server.get("/api/stories?sort=rank&cursor=" + cursor).status()).isEqualTo(400);
  }

  @Test
  void anEntityShowsItsStoriesAndWhoElseIsInThem() throws IOException {
    JsonNode entity = json("/api/entities/wd:Q836");

    assertThat(entity.path("name").asText()).isEqualTo("Myanmar");
    assertThat(entity.path("variants").toString()).isEqualTo("[\"Burma\"]");
    assertThat(entity.at("/stories/0/storyId").asText()).isEqualTo("quake");
    assertThat(entity.path("related").findValuesAsText("name")).contains("Bangkok", "Mandalay");
  }

  @Test
  void aFeedHasTheStoriesOfItsSubjectOrSearch() throws IOException {
    assertThat(json("/feeds/sport.json").path("items")).hasSize(1);
    assertThat(json("/feeds/all.json?q=ship").path("items")).hasSize(2);
    assertThat(json("/feeds/all.json?q=ship").path("home_page_url").asText())
        .isEqualTo("http://localhost:8080/search?q=ship");
    assertThat(server.get("/feeds/nothing.atom").status()).isEqualTo(404);
    assertThat(json("/feeds/all.json?token=secret").toString()).doesNotContain("secret");
  }

  @Test
  void oneListenerTooManyIsRefused() {
    LiveEvents live = new LiveEvents("test", 1);
    CallRoutes routes = SampleApi.server(catalog, live);
    Answer first = routes.get("/api/events");
    assertThat(first.status()).isEqualTo(200);
    Objects.requireNonNull(first.stream()).accept(new Silence());

    assertThat(routes.get("/api/events").status()).isEqualTo(503);
  }

  @Test
  void thePageHasNoInlineScriptOrStyleAndNothingFromElsewhere() {
    String page = server.text("/");

    assertThat(page).doesNotContain("<style", "style=", "onclick", "http://", "https://");
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page).contains("<script type=\"module\" src=\"/page/main.js\"></script>");
    assertThat(server.text("/story/anything")).isEqualTo(page);
  }

  private JsonNode json(String address) throws IOException {
    return Json.mapper().readTree(server.get(address).body());
  }

  private static final class Silence implements Outlet {
    @Override
    public void write(byte[] bytes, Runnable onWritten, Consumer<Throwable> onFailure) {
      onWritten.run();
    }

    @Override
    public void close() {}

    @Override
    public void abort() {}
  }
}
