package dev.tidings.aggregate;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Gives each article to a story and says what came of it. Key of the input: the language, so that
 * one task decides for all of it.
 */
final class AssignStory implements Processor<String, Arrival, String, Outcome> {
  private final ClustererFactory clusterers;
  private final Duration retirementSilence;
  private final int cachedArticles;
  private final Map<String, LanguageWriter> writers = new HashMap<>();
  private @Nullable ProcessorContext<String, Outcome> context;
  private @Nullable LanguageState state;
  private LanguageWriter.ArrivalListener late = (articleId, publishedAt, newest, decided) -> {};

  AssignStory(ClustererFactory clusterers, Duration retirementSilence, int cachedArticles) {
    this.clusterers = clusterers;
    this.retirementSilence = retirementSilence;
    this.cachedArticles = cachedArticles;
  }

  @Override
  public void init(ProcessorContext<String, Outcome> processorContext) {
    context = processorContext;
    state = AggregateStores.open(processorContext);
    late = new CountLate(processorContext.metrics(), processorContext.taskId().toString());
  }

  @Override
  public void process(Record<String, Arrival> record) {
    ProcessorContext<String, Outcome> downstream = context;
    LanguageState languages = state;
    if (downstream == null || languages == null) {
      throw new IllegalStateException("not initialised");
    }
    String language = record.key();
    boolean done = false;
    try {
      for (Outcome outcome :
          writers
              .computeIfAbsent(language, key -> open(key, languages.under(key)))
              .handle(record.value())) {
        downstream.forward(record.withKey(outcome.key()).withValue(outcome));
      }
      done = true;
    } finally {
      if (!done) {
        // What is in memory may be ahead of the stores: the next arrival builds it from them.
        writers.remove(language);
      }
    }
  }

  private LanguageWriter open(String language, LanguageState ofLanguage) {
    return new LanguageWriter(
        language,
        ofLanguage,
        clusterers.open(new ClustersOf(ofLanguage.clusters()), language),
        retirementSilence,
        cachedArticles,
        late);
  }
}
