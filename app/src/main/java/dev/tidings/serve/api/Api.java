package dev.tidings.serve.api;

import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.http.Route;
import dev.tidings.serve.live.LiveEvents;
import dev.tidings.serve.pipeline.WatchPipeline;
import dev.tidings.serve.pipeline.WatchedStage;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All addresses. */
public final class Api {
  private Api() {}

  /**
   * The routes over these views.
   *
   * @param intake where posted articles go
   * @param maxPostBytes of one POST
   */
  public static List<Route> routes(
      Catalog catalog,
      LiveEvents live,
      WatchPipeline pipeline,
      List<WatchedStage> stages,
      Supplier<String> metrics,
      Intake intake,
      int maxPostBytes) {
    return Stream.of(
            new Stories(catalog).routes(),
            new Subjects(catalog).routes(),
            new Articles(catalog).routes(),
            new PostArticles(intake, maxPostBytes).routes(),
            new Claims(catalog).routes(),
            new Entities(catalog).routes(),
            new Events(live).routes(),
            new Feeds(catalog).routes(),
            new Operations(pipeline, stages, metrics).routes(),
            PageFiles.routes())
        .flatMap(List::stream)
        .toList();
  }
}
