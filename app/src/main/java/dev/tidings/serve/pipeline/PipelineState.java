package dev.tidings.serve.pipeline;

import dev.tidings.serve.catalog.RejectionCounts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline as a whole.
 *
 * @param ready whether everything is shown that was there when this server started
 * @param trouble what is in the way of reading, if something is
 * @param missingTopics topics that do not exist
 * @param recordsToRead records to read until ready; -1 while that is not known
 * @param newestArticle publication time of the newest article, if there is one
 * @param articlesPerSecond articles that came out of the ingest stage, of late
 * @param stories current stories
 * @param claims their claims
 * @param rejected records that could not be used
 * @param rejections the same by stage and reason
 * @param stages how far each is
 * @param topics what this server has read
 */
public record PipelineState(
    boolean ready,
    @Nullable String trouble,
    List<String> missingTopics,
    long recordsToRead,
    @Nullable Instant newestArticle,
    double articlesPerSecond,
    int stories,
    int claims,
    long rejected,
    List<RejectionCounts.Count> rejections,
    List<StageState> stages,
    List<TopicRate> topics) {
  public PipelineState {
    missingTopics = List.copyOf(missingTopics);
    rejections = List.copyOf(rejections);
    stages = List.copyOf(stages);
    topics = List.copyOf(topics);
  }

  /**
   * What came on a topic.
   *
   * @param topic name without the prefix of the installation
   * @param records read by this server since it started
   * @param perSecond of late
   */
  public record TopicRate(String topic, long records, double perSecond) {}
}
