package dev.tidings.serve.read;

import com.fasterxml.jackson.databind.ObjectReader;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.aggregate.SubjectRanking;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.ingest.Duplicate;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Rejected;
import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.catalog.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** What of each topic goes where in the catalog. */
final class Sources {
  private static final ObjectReader STORY = Json.mapper().readerFor(Story.class);
  private static final ObjectReader EVENT = Json.mapper().readerFor(StoryEvent.class);
  private static final ObjectReader CLAIM = Json.mapper().readerFor(ClaimGroup.class);
  private static final ObjectReader RANKING = Json.mapper().readerFor(SubjectRanking.class);
  private static final ObjectReader DUPLICATE = Json.mapper().readerFor(Duplicate.class);

  /** An enriched article is seldom smaller. */
  private static final long ARTICLE_BYTES = 2_000;

  private static final long MAX_DUPLICATES = 200_000;

  private final Catalog catalog;
  private final StoryListener listener;

  Sources(Catalog catalog, StoryListener listener) {
    this.catalog = catalog;
    this.listener = listener;
  }

  /** In this order records of one poll are applied: what happened before what came of it. */
  List<Source> all(Duration past, Limits limits) {
    return List.of(
        Source.log(IngestTopics.UNIQUE_ARTICLES, Past.NONE, record -> {}),
        Source.log(EnrichTopics.ENRICHED_ARTICLES, articlePast(past, limits), this::takeArticle),
        Source.log(IngestTopics.DUPLICATES, new Past(past, MAX_DUPLICATES), this::takeDuplicate),
        Source.log(Rejected.TOPIC, new Past(past, MAX_DUPLICATES), this::takeRejected),
        Source.log(
            AggregateTopics.STORY_EVENTS, new Past(past, limits.events()), this::takeStoryEvent),
        Source.table(AggregateTopics.STORIES, this::takeStory),
        Source.table(AggregateTopics.CLAIMS, this::takeClaim),
        Source.table(AggregateTopics.SUBJECTS, this::takeRanking));
  }

  private static Past articlePast(Duration past, Limits limits) {
    return new Past(past, limits.articleBytes() / ARTICLE_BYTES);
  }

  private void takeArticle(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      catalog.articles().remove(key(record));
    } else {
      catalog.articles().put(key(record), record.value());
    }
  }

  private void takeDuplicate(ConsumerRecord<byte[], byte[]> record) throws IOException {
    if (record.value() != null) {
      catalog.articles().put(DUPLICATE.<Duplicate>readValue(record.value()));
    }
  }

  private void takeRejected(ConsumerRecord<byte[], byte[]> record) {
    catalog.rejections().add(header(record, Rejected.STAGE), header(record, Rejected.REASON));
  }

  private void takeStory(ConsumerRecord<byte[], byte[]> record) throws IOException {
    String storyId = key(record);
    if (record.value() == null) {
      catalog.stories().remove(storyId);
      listener.storyEnded(storyId, null);
      return;
    }
    Story story = STORY.readValue(record.value());
    boolean isNew = catalog.stories().get(storyId).isEmpty();
    catalog.stories().put(story, record.value(), record.partition() + "-" + record.offset());
    catalog.articles().put(story);
    if (story.status() == Story.Status.ACTIVE) {
      listener.storyChanged(storyId, isNew);
    } else {
      listener.storyEnded(storyId, story.mergedInto());
    }
  }

  private void takeStoryEvent(ConsumerRecord<byte[], byte[]> record) throws IOException {
    if (record.value() == null) {
      return;
    }
    StoryEvent event = EVENT.readValue(record.value());
    catalog.events().add(event);
    catalog.articles().put(event);
    if (event.type() == StoryEvent.Type.MERGED && event.otherStoryId() != null) {
      catalog.stories().putHeir(event.storyId(), event.otherStoryId());
    }
    listener.happened(event);
  }

  private void takeClaim(ConsumerRecord<byte[], byte[]> record) throws IOException {
    if (record.value() == null) {
      catalog.claims().remove(key(record));
    } else {
      catalog.claims().put(CLAIM.<ClaimGroup>readValue(record.value()));
    }
  }

  private void takeRanking(ConsumerRecord<byte[], byte[]> record) throws IOException {
    if (record.value() == null) {
      catalog.subjects().remove(key(record));
    } else {
      catalog.subjects().put(RANKING.<SubjectRanking>readValue(record.value()));
    }
  }

  private static String key(ConsumerRecord<byte[], byte[]> record) {
    byte[] key = record.key();
    return key == null ? "" : new String(key, StandardCharsets.UTF_8);
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? "unknown"
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
