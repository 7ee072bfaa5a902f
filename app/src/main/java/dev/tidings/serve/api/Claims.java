package dev.tidings.serve.api;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.catalog.ClaimCatalog;
import dev.tidings.serve.catalog.Page;
import dev.tidings.serve.catalog.Position;
import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.Call;
import dev.tidings.serve.http.Parameters;
import dev.tidings.serve.http.RememberAnswers;
import dev.tidings.serve.http.Route;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /api/claims}. */
final class Claims {
  private static final List<String> STATES = List.of("corroborated", "disputed", "single-source");

  private final Catalog catalog;

  Claims(Catalog catalog) {
    this.catalog = catalog;
  }

  List<Route> routes() {
    return List.of(
        new Route("/api/claims", new RememberAnswers(this::list, catalog.claims()::version)));
  }

  /**
   * A page of claims.
   *
   * @param claims in the order that was asked for
   * @param total how many there are on all pages
   * @param next the cursor of the next page, absent on the last
   */
  record ClaimList(List<ClaimGroup> claims, int total, @Nullable String next) {}

  private Answer list(Call call) {
    Parameters parameters = new Parameters(call);
    String order = parameters.oneOf("sort", ClaimCatalog.ORDERS).orElse("newest");
    ClaimCatalog.Query query =
        new ClaimCatalog.Query(
            parameters.text("q", StoryParameters.MAX_QUERY).orElse(null),
            parameters.text("story").orElse(null),
            parameters
                .oneOf("state", STATES)
                .map(word -> word.toUpperCase(Locale.ROOT).replace('-', '_'))
                .map(ClaimGroup.State::valueOf)
                .orElse(null),
            parameters.text("entity").orElse(null),
            parameters.text("source").orElse(null),
            order,
            parameters.number("limit", StoryParameters.DEFAULT_LIMIT, 1, StoryParameters.MAX_LIMIT),
            StoryParameters.cursor(parameters, order));
    parameters.check();
    Page<ClaimGroup> page = catalog.claims().find(query);
    return Answer.json(
        new ClaimList(
            page.entries(),
            page.total(),
            Optional.ofNullable(page.next()).map(Position::encoded).orElse(null)));
  }
}
