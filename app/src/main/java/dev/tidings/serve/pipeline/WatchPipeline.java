package dev.tidings.serve.pipeline;

import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.pipeline.PipelineState.TopicRate;
import dev.tidings.serve.read.Progress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the pipeline every two seconds, until closed. */
public final class WatchPipeline implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WatchPipeline.class);
  private static final long PERIOD_SECONDS = 2;
  private static final String INGESTED = "unique-articles";

  private final List<WatchedStage> stages;
  private final MeasureStages measure;
  private final Catalog catalog;
  private final Progress progress;
  private final Consumer<PipelineState> listener;
  private final Rates rates = new Rates();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "watch-pipeline");
            thread.setDaemon(true);
            return thread;
          });
  private volatile @Nullable Future<?> watching;
  private volatile List<StageState> states;
  private volatile Map<String, Double> perSecond = Map.of();

  /**
   * Watches these stages.
   *
   * @param listener is told of every measurement
   */
  public WatchPipeline(
      List<WatchedStage> stages,
      Admin admin,
      Catalog catalog,
      Progress progress,
      Consumer<PipelineState> listener) {
    this.stages = List.copyOf(stages);
    this.measure = new MeasureStages(admin);
    this.catalog = catalog;
    this.progress = progress;
    this.listener = listener;
    this.states = stages.stream().map(StageState::unknown).toList();
  }

  /** Begins to measure. */
  public void start() {
    watching = timer.scheduleWithFixedDelay(this::look, 0, PERIOD_SECONDS, TimeUnit.SECONDS);
  }

  /** The state as last measured. */
  public PipelineState state() {
    Map<String, Double> ratesNow = perSecond;
    return new PipelineState(
        progress.isReady(),
        progress.trouble(),
        progress.missingTopics(),
        progress.recordsToRead(),
        catalog.stories().newest(),
        ratesNow.getOrDefault(INGESTED, 0.0),
        catalog.stories().size(),
        catalog.claims().size(),
        catalog.rejections().total(),
        catalog.rejections().byReason(),
        states,
        progress.recordsByTopic().entrySet().stream()
            .map(
                e ->
                    new TopicRate(e.getKey(), e.getValue(), ratesNow.getOrDefault(e.getKey(), 0.0)))
            .toList());
  }

  @Override
  public void close() {
    Future<?> current = watching;
    if (current != null) {
      current.cancel(true);
    }
    timer.shutdownNow();
  }

  private void look() {
    try {
      // What is read at the start came long ago.
      if (progress.isReady()) {
        rates.add(System.nanoTime(), progress.recordsByTopic());
        perSecond = rates.perSecond();
      }
      states = measure.of(stages);
      listener.accept(state());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      // Thrown on, it would end the measuring for good.
      LOG.warn("measuring the pipeline failed", e);
    }
  }
}
