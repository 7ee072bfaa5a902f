package dev.tidings.serve.api;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.pipe.Json;
import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.catalog.Page;
import dev.tidings.serve.catalog.Position;
import dev.tidings.serve.catalog.StoredStory;
import dev.tidings.serve.catalog.StoryQuery;
import dev.tidings.serve.catalog.StorySummary;
import dev.tidings.serve.export.Links;
import dev.tidings.serve.export.WriteNinjs;
import dev.tidings.serve.export.WriteSchemaOrg;
import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.Call;
import dev.tidings.serve.http.Parameters;
import dev.tidings.serve.http.Problem;
import dev.tidings.serve.http.RememberAnswers;
import dev.tidings.serve.http.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code /api/stories}. */
final class Stories {
  private static final List<String> FORMATS = List.of("tidings", "ninjs", "schema.org");

  private final Catalog catalog;

  Stories(Catalog catalog) {
    this.catalog = catalog;
  }

  List<Route> routes() {
    return List.of(
        new Route("/api/stories", new RememberAnswers(this::list, catalog.stories()::version)),
        new Route("/api/stories/{id}", this::one),
        new Route("/api/stories/{id}/events", this::events),
        new Route("/api/stories/{id}/claimreview", this::claimReview));
  }

  /**
   * A page of stories.
   *
   * @param stories in the order that was asked for
   * @param total how many there are on all pages
   * @param next the cursor of the next page, absent on the last
   * @param newestArticle publication time of the newest article of all stories
   */
  record StoryList(
      List<StorySummary> stories,
      int total,
      @Nullable String next,
      @Nullable Instant newestArticle) {}

  /**
   * What happened to a story.
   *
   * @param storyId the story
   * @param mergedInto where it went, if it was merged
   * @param events oldest first; of a long history the first and the latest
   */
  record History(String storyId, @Nullable String mergedInto, List<StoryEvent> events) {}

  private Answer list(Call call) {
    Parameters parameters = new Parameters(call);
    StoryQuery query = StoryParameters.read(parameters, catalog.stories(), null);
    parameters.check();
    Page<StoredStory> page = catalog.stories().find(query);
    return Answer.json(
        new StoryList(
            page.entries().stream().map(StoredStory::summary).toList(),
            page.total(),
            Optional.ofNullable(page.next()).map(Position::encoded).orElse(null),
            catalog.stories().newest()));
  }

  private Answer one(Call call) {
    Parameters parameters = new Parameters(call);
    String format = parameters.oneOf("format", FORMATS).orElse("tidings");
    parameters.check();
    return present(
        call,
        format.equals("tidings") ? "" : "?format=" + format,
        stored ->
            switch (format) {
              case "ninjs" -> Answer.json(WriteNinjs.of(parse(stored), new Links(call.base())));
              case "schema.org" ->
                  Answer.json(
                      200,
                      WriteSchemaOrg.CONTENT_TYPE,
                      WriteSchemaOrg.collection(parse(stored), new Links(call.base())));
              default -> Answer.ok(Answer.JSON, stored.json()).withVersion(stored.version());
            });
  }

  private Answer claimReview(Call call) {
    new Parameters(call).check();
    return present(
        call,
        "/claimreview",
        stored ->
            Answer.json(
                200,
                WriteSchemaOrg.CONTENT_TYPE,
                WriteSchemaOrg.claimReviews(parse(stored), new Links(call.base()))));
  }

  private Answer events(Call call) {
    new Parameters(call).check();
    String storyId = call.value("id");
    List<StoryEvent> events = catalog.events().ofStory(storyId);
    Optional<String> heir = catalog.stories().heirOf(storyId);
    if (events.isEmpty() && heir.isEmpty() && catalog.stories().get(storyId).isEmpty()) {
      throw missing(storyId);
    }
    return Answer.json(new History(storyId, heir.orElse(null), events));
  }

  /** Shows a story, or leads to the one into which it was merged. */
  private Answer present(Call call, String rest, Function<StoredStory, Answer> show) {
    String storyId = call.value("id");
    Optional<StoredStory> stored = catalog.stories().get(storyId);
    if (stored.isPresent()) {
      return show.apply(stored.get());
    }
    Optional<String> heir = catalog.stories().heirOf(storyId);
    if (heir.isPresent()) {
      return Answer.redirect(308, "/api/stories/" + Links.segment(heir.get()) + rest);
    }
    throw missing(storyId);
  }

  private RuntimeException missing(String storyId) {
    return catalog.events().isRetired(storyId)
        ? Problem.Kind.GONE.because("The story had no news for so long that it was closed.")
        : Problem.Kind.NOT_FOUND.because("There is no current story with this id.");
  }

  private static Story parse(StoredStory stored) {
    try {
      return Json.mapper().readValue(stored.json(), Story.class);
    } catch (IOException e) {
      throw new UncheckedIOException("it was readable when it came", e);
    }
  }
}
