package dev.tidings.enrich;

import dev.tidings.enrich.step.EnrichmentStep;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.Topic;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;

/** Unique articles to enriched articles: one in, one out, nothing remembered. */
public final class EnrichStage implements Stage {
  /** Steps besides those of {@link EnrichArticle}, which depend on one another: a line for each. */
  private static final List<Supplier<EnrichmentStep>> FURTHER_STEPS = List.of();

  private final Settings settings;
  private final Supplier<SharedModels> loading;
  private final List<Supplier<EnrichmentStep>> furtherSteps;
  private @Nullable SharedModels models;

  /** The stage as set. */
  public EnrichStage(Settings settings) {
    this(settings, FURTHER_STEPS);
  }

  /**
   * The stage as set, with steps of one's own, for programs that embed it.
   *
   * @param furtherSteps each makes a step, once a thread
   */
  public EnrichStage(Settings settings, List<Supplier<EnrichmentStep>> furtherSteps) {
    this(settings, () -> SharedModels.load(settings), furtherSteps);
  }

  /** The stage with models that are loaded, once they are needed, in the given way. */
  EnrichStage(
      Settings settings,
      Supplier<SharedModels> loading,
      List<Supplier<EnrichmentStep>> furtherSteps) {
    this.settings = settings;
    this.loading = loading;
    this.furtherSteps = List.copyOf(furtherSteps);
  }

  @Override
  public String name() {
    return "enrich";
  }

  @Override
  public List<Topic<?>> reads() {
    return List.of(IngestTopics.UNIQUE_ARTICLES);
  }

  @Override
  public List<Topic<?>> writes() {
    return EnrichTopics.ALL;
  }

  @Override
  public List<Setting<?>> settings() {
    return EnrichSettings.ALL;
  }

  /** Few records a poll: with many, a slow article after another would block a rebalance. */
  @Override
  public Map<String, Object> streamsProperties() {
    return Map.of(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 50);
  }

  /** What is in the jar is there; that is loaded when the stage starts, beside the others. */
  @Override
  public void require() {
    if (SharedModels.needMore(settings)) {
      models();
    }
  }

  private synchronized SharedModels models() {
    SharedModels loaded = models;
    if (loaded == null) {
      loaded = loading.get();
      models = loaded;
    }
    return loaded;
  }

  @Override
  public Topology topology() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(
            PipeSettings.fullName(settings, IngestTopics.UNIQUE_ARTICLES),
            Consumed.with(Serdes.String(), IngestTopics.UNIQUE_ARTICLES.valueSerde())
                .withName("enrich-read-articles"))
        .processValues(
            () -> new Processor(this::models, furtherSteps), Named.as("enrich-enrich-article"))
        .to(
            PipeSettings.fullName(settings, EnrichTopics.ENRICHED_ARTICLES),
            Produced.with(Serdes.String(), EnrichTopics.ENRICHED_ARTICLES.valueSerde())
                .withName("enrich-write-articles"));
    return builder.build();
  }

  /** One task's own instance of the steps. */
  private static final class Processor
      extends ContextualFixedKeyProcessor<String, Article, EnrichedArticle> {
    private final Supplier<SharedModels> models;
    private final List<Supplier<EnrichmentStep>> furtherSteps;
    private @Nullable EnrichArticle enrichArticle;

    Processor(Supplier<SharedModels> models, List<Supplier<EnrichmentStep>> furtherSteps) {
      this.models = models;
      this.furtherSteps = furtherSteps;
    }

    /** Not when it is made: a topology that is only described loads nothing. */
    @Override
    public void init(FixedKeyProcessorContext<String, EnrichedArticle> context) {
      super.init(context);
      enrichArticle =
          new EnrichArticle(models.get(), furtherSteps.stream().map(Supplier::get).toList());
    }

    @Override
    public void process(FixedKeyRecord<String, Article> article) {
      EnrichArticle ready = Objects.requireNonNull(enrichArticle);
      context().forward(article.withValue(ready.enrich(article.value())));
    }
  }
}
