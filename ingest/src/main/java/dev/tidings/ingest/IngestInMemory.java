package dev.tidings.ingest;

import dev.tidings.ingest.Outcome.GoesOn;
import dev.tidings.ingest.memory.MapRows;
import dev.tidings.ingest.text.DetectLanguage;
import dev.tidings.pipe.Lineage;
import dev.tidings.pipe.Settings;
import java.time.Instant;

/**
 * The stage's own steps one after the other, as on one partition, without Kafka and with nothing
 * kept: for measuring how good they are. Not thread-safe.
 */
public final class IngestInMemory {
  private final PrepareArticle prepare;
  private final RecogniseArticle recognise;
  private final FindDuplicates findDuplicates;
  private long offset;

  /**
   * @param settings made from at least {@link IngestSettings#ALL}
   */
  public IngestInMemory(Settings settings) {
    prepare =
        new PrepareArticle(settings.get(IngestSettings.MAX_RECORD_BYTES), new DetectLanguage());
    recognise = IngestSteps.recognise(new MapRows<>(), new MapRows<>(), settings);
    findDuplicates =
        IngestSteps.findDuplicates(
            new MapRows<>(), new MapRows<>(), new MapRows<>(), new MapRows<>(), settings);
  }

  /**
   * Takes the next record.
   *
   * @param value an article as published, JSON in UTF-8
   * @param arrivedAt when it is taken to have been published, if it does not say
   */
  public Ingested apply(byte[] value, Instant arrivedAt) {
    Lineage lineage = new Lineage(IngestTopics.ARTICLES.name(), 0, offset++, arrivedAt);
    Outcome prepared = prepare.apply(null, value, lineage);
    Outcome recognised =
        prepared instanceof GoesOn goesOn ? recognise.apply(goesOn.draft()) : prepared;
    return Ingested.of(
        recognised instanceof GoesOn goesOn ? findDuplicates.apply(goesOn.draft()) : recognised);
  }
}
