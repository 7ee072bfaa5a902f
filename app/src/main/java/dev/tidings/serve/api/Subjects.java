package dev.tidings.serve.api;

import dev.tidings.aggregate.SubjectRanking;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.Call;
import dev.tidings.serve.http.Parameters;
import dev.tidings.serve.http.Problem;
import dev.tidings.serve.http.Route;
import java.util.List;

/** {@code /api/subjects}. */
final class Subjects {
  private final Catalog catalog;

  Subjects(Catalog catalog) {
    this.catalog = catalog;
  }

  List<Route> routes() {
    return List.of(
        new Route("/api/subjects", this::list), new Route("/api/subjects/{subject}", this::one));
  }

  /**
   * All subjects that have stories.
   *
   * @param subjects most stories first
   */
  record SubjectList(List<SubjectCount> subjects) {}

  /**
   * A subject.
   *
   * @param subject its name in addresses
   * @param label its name for people
   * @param code IPTC's code, empty for what fits none
   * @param storyCount current stories
   */
  record SubjectCount(Subject subject, String label, String code, int storyCount) {}

  private Answer list(Call call) {
    new Parameters(call).check();
    return Answer.json(
        new SubjectList(
            catalog.subjects().all().stream()
                .map(
                    ranking ->
                        new SubjectCount(
                            ranking.subject(),
                            ranking.subject().label(),
                            ranking.subject().code(),
                            ranking.storyCount()))
                .toList()));
  }

  private Answer one(Call call) {
    new Parameters(call).check();
    Subject subject =
        Subject.of(call.value("subject"))
            .orElseThrow(
                () ->
                    Problem.Kind.NOT_FOUND.because("There is no such subject; see /api/subjects."));
    return Answer.json(
        catalog
            .subjects()
            .get(subject)
            .orElseGet(
                () -> new SubjectRanking(SubjectRanking.SCHEMA_VERSION, subject, 0, List.of())));
  }
}
