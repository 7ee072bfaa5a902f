package dev.tidings.serve.sample;

import dev.tidings.ingest.ArticlePublisher;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.serve.ServeSettings;
import dev.tidings.serve.WebServer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/**
 * Starts servers on free ports.
 *
 * @param bootstrap the broker
 * @param admin a client of it
 */
public record StartServer(String bootstrap, Admin admin) {

  /** One with these settings besides. */
  public WebServer with(Map<String, String> given) {
    return WebServer.start(
        settings(given), SampleServer.access(bootstrap, admin), SampleServer.stages());
  }

  /** The settings of such a server. */
  public Settings settings(Map<String, String> given) {
    return Settings.of(
        Stream.of(PipeSettings.ALL, ServeSettings.ALL, ArticlePublisher.settings())
            .<Setting<?>>flatMap(List::stream)
            .toList(),
        List.of(
            new Settings.Layer("test", Map.of("tidings.serve.port", "0")),
            new Settings.Layer("test", Map.of("kafka.bootstrap.servers", bootstrap)),
            new Settings.Layer("test", given)));
  }
}
