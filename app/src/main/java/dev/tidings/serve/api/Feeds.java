package dev.tidings.serve.api;

import dev.tidings.enrich.subject.Subject;
import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.catalog.StoredStory;
import dev.tidings.serve.catalog.StoryOrder;
import dev.tidings.serve.catalog.StoryQuery;
import dev.tidings.serve.catalog.StorySummary;
import dev.tidings.serve.export.FeedInfo;
import dev.tidings.serve.export.Links;
import dev.tidings.serve.export.WriteAtom;
import dev.tidings.serve.export.WriteJsonFeed;
import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.Call;
import dev.tidings.serve.http.Endpoint;
import dev.tidings.serve.http.Parameters;
import dev.tidings.serve.http.Problem;
import dev.tidings.serve.http.RememberAnswers;
import dev.tidings.serve.http.Route;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code /feeds}: a subject's stories or all of them, with the same parameters as the list, newest
 * first.
 */
final class Feeds {
  private static final String ALL = "all";

  private final Catalog catalog;

  Feeds(Catalog catalog) {
    this.catalog = catalog;
  }

  List<Route> routes() {
    return List.of(
        new Route("/feeds/{subject}.atom", remember(this::atom)),
        new Route("/feeds/{subject}.json", remember(this::json)));
  }

  private Endpoint remember(Endpoint endpoint) {
    return new RememberAnswers(endpoint, catalog.stories()::version);
  }

  private Answer atom(Call call) {
    List<StorySummary> stories = stories(call);
    return Answer.ok(
        WriteAtom.CONTENT_TYPE, WriteAtom.of(info(call, ".atom"), stories, new Links(call.base())));
  }

  private Answer json(Call call) {
    List<StorySummary> stories = stories(call);
    return Answer.json(
        200,
        WriteJsonFeed.CONTENT_TYPE,
        WriteJsonFeed.of(info(call, ".json"), stories, new Links(call.base())));
  }

  private List<StorySummary> stories(Call call) {
    Parameters parameters = new Parameters(call);
    parameters.text("token"); // Judged before; feed readers send it in the address.
    StoryQuery query = StoryParameters.read(parameters, catalog.stories(), subject(call));
    parameters.check();
    StoryOrder order = call.query().containsKey("sort") ? query.order() : StoryOrder.NEWEST;
    return catalog.stories().find(query.inOrder(order)).entries().stream()
        .map(StoredStory::summary)
        .toList();
  }

  private static @Nullable Subject subject(Call call) {
    String name = call.value("subject");
    return name.equals(ALL)
        ? null
        : Subject.of(name)
            .orElseThrow(
                () ->
                    Problem.Kind.NOT_FOUND.because("There is no such subject; see /api/subjects."));
  }

  private static FeedInfo info(Call call, String ending) {
    @Nullable Subject subject = subject(call);
    String query = query(call);
    String words = String.join(" ", call.query().getOrDefault("q", List.of()));
    String title =
        "Tidings"
            + (subject == null ? "" : ": " + subject.label())
            + (words.isBlank() ? "" : ": " + words.strip());
    String page =
        words.isBlank() && subject != null
            ? "/subject/" + subject.slug()
            : words.isBlank() ? "/" : "/search" + query;
    return new FeedInfo(
        title,
        call.base() + "/feeds/" + (subject == null ? ALL : subject.slug()) + ending + query,
        call.base() + page);
  }

  /** The query again, without the token. */
  private static String query(Call call) {
    String query =
        call.query().entrySet().stream()
            .filter(e -> !e.getKey().equals("token"))
            .map(Map.Entry::getKey)
            .map(
                name ->
                    Links.segment(name)
                        + "="
                        + Links.segment(
                            String.join("", call.query().getOrDefault(name, List.of()))))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }
}
