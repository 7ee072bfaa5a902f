package dev.tidings.app.worker;

import dev.tidings.app.stage.RunningStage;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.ArrayList;
import java.util.List;

/** What Prometheus reads of one worker. Names count as interface. */
final class WorkerMetrics implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final List<KafkaStreamsMetrics> streams = new ArrayList<>();

  WorkerMetrics(List<RunningStage> stages) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
    for (RunningStage stage : stages) {
      Gauge.builder("tidings.stage.running", stage, each -> each.isRunning() ? 1 : 0)
          .description("1 while the stage reads and writes here, 0 while it restores or shares out")
          .tag("stage", stage.name())
          .register(registry);
      Gauge.builder("tidings.stage.restored", stage, RunningStage::restored)
          .description("How much of its local state the stage has restored, from 0 to 1")
          .tag("stage", stage.name())
          .register(registry);
      KafkaStreamsMetrics own = stage.metrics();
      own.bindTo(registry);
      streams.add(own);
    }
  }

  /** In Prometheus' text format. */
  String scrape() {
    return registry.scrape();
  }

  @Override
  public void close() {
    streams.forEach(KafkaStreamsMetrics::close);
    collections.close();
    registry.close();
  }
}
