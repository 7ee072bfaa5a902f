package dev.tidings.serve.api;

import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.http.CallRoutes;
import dev.tidings.serve.live.LiveEvents;
import dev.tidings.serve.pipeline.WatchPipeline;
import dev.tidings.serve.read.Progress;
import dev.tidings.serve.sample.SampleCatalog;
import dev.tidings.serve.sample.SampleNews;
import dev.tidings.serve.sample.SampleServer;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** All routes over sample news, without topics. */
final class SampleApi {
  static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

  static final int MAX_POST_BYTES = 1 << 20;

  private SampleApi() {}

  static CallRoutes server() {
    return server(SampleCatalog.of(new SampleNews(NOW).stories()));
  }

  static CallRoutes server(Catalog catalog) {
    return server(catalog, new LiveEvents("test", 2));
  }

  static CallRoutes server(Catalog catalog, LiveEvents live) {
    // The client is never used: nothing is measured unless it is started.
    try (Admin nowhere = Admin.create(Map.of("bootstrap.servers", "localhost:1"));
        WatchPipeline pipeline =
            new WatchPipeline(
                SampleServer.stages(), nowhere, catalog, new Progress(), state -> {})) {
      return new CallRoutes(
          Api.routes(
              catalog,
              live,
              pipeline,
              SampleServer.stages(),
              () -> "metrics",
              new CheckedIntake(NOW),
              MAX_POST_BYTES));
    }
  }
}
