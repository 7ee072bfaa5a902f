package dev.tidings.serve;

import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.live.LiveEvents;
import dev.tidings.serve.pipeline.PipelineState;
import dev.tidings.serve.pipeline.StageState;
import dev.tidings.serve.read.Progress;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What Prometheus reads. Names count as interface. */
final class ServeMetrics {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<String, AtomicLong> lagByStage = new ConcurrentHashMap<>();

  ServeMetrics(Catalog catalog, LiveEvents live) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    Gauge.builder("tidings.stories", catalog.stories(), stories -> stories.size())
        .description("Current stories held")
        .register(registry);
    Gauge.builder("tidings.claims", catalog.claims(), claims -> claims.size())
        .description("Current claims held")
        .register(registry);
    Gauge.builder("tidings.articles", catalog.articles(), articles -> articles.size())
        .description("Latest articles held")
        .register(registry);
    Gauge.builder("tidings.live.listeners", live, LiveEvents::listeners)
        .description("Clients that listen to live events")
        .register(registry);
    FunctionCounter.builder("tidings.rejected", catalog.rejections(), r -> r.total())
        .description("Rejected records seen")
        .register(registry);
  }

  /** Adds what is known of reading. */
  void watch(Progress progress) {
    Gauge.builder("tidings.serve.ready", progress, p -> p.isReady() ? 1 : 0)
        .description("1 when everything is shown that was there at the start")
        .register(registry);
    FunctionCounter.builder("tidings.serve.unreadable", progress, Progress::unreadable)
        .description("Records that could not be read")
        .register(registry);
  }

  /** Adds how many records of a topic were read. */
  void watchTopic(Progress progress, String topic) {
    FunctionCounter.builder("tidings.serve.records", progress, p -> p.records(topic))
        .description("Records read from the topic")
        .tag("topic", topic)
        .register(registry);
  }

  void answered(String pattern, int status, long nanos) {
    Timer.builder("tidings.http.requests")
        .description("Requests answered")
        .tag("route", pattern.isEmpty() ? "none" : pattern)
        .tag("status", String.valueOf(status))
        .serviceLevelObjectives(Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofMillis(500))
        .register(registry)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  void measured(PipelineState state) {
    for (StageState stage : state.stages()) {
      lagByStage.computeIfAbsent(stage.name(), this::lagGauge).set(stage.lag());
    }
  }

  /** In Prometheus' text format. */
  String scrape() {
    return registry.scrape();
  }

  private AtomicLong lagGauge(String stage) {
    AtomicLong lag = new AtomicLong();
    Gauge.builder("tidings.stage.lag", lag, AtomicLong::get)
        .description("Offsets behind the ends of what the stage reads")
        .tag("stage", stage)
        .register(registry);
    return lag;
  }
}
