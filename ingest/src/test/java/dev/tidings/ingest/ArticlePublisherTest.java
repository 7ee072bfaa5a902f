package dev.tidings.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.ingest.parse.Defect;
import dev.tidings.ingest.parse.PublishedArticle;
import dev.tidings.pipe.Settings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class ArticlePublisherTest {
  private final MockProducer<byte[], byte[]> producer =
      new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final ArticlePublisher publisher =
      new ArticlePublisher(
          producer,
          Settings.defaults(ArticlePublisher.settings()),
          Clock.fixed(Instant.parse("2024-05-10T00:00:00Z"), ZoneOffset.UTC));

  @Test
  void anArticleIsSentUnderItsIdAndTheFutureSaysWhereItIs() throws Exception {
    CompletableFuture<Published> published =
        publisher.publish(
            PublishedArticle.builder()
                .id("s-1")
                .title("River floods town")
                .body("It rose.")
                .publishedAt(Instant.parse("2024-05-09T09:30:00Z"))
                .authors(List.of("Ann Penn"))
                .build());

    assertThat(published).isNotDone();
    producer.completeNext();

    assertThat(published.get()).isEqualTo(new Published("s-1", "tidings.articles", 0, 0));
    ProducerRecord<byte[], byte[]> record = producer.history().get(0);
    assertThat(record.key()).asString().isEqualTo("s-1");
    assertThat(record.value())
        .asString()
        .isEqualTo(
            "{\"id\":\"s-1\",\"title\":\"River floods town\",\"publishedAt\":\"2024-05-09T09:30:00Z\","
                + "\"body\":\"It rose.\",\"authors\":[\"Ann Penn\"]}");
  }

  @Test
  void jsonIsSentAsItIs() {
    String json = "{\"headline\": \"River floods town\", \"link\": \"https://m.news.example/a\"}";
    CompletableFuture<Published> published = publisher.publish(json);
    producer.completeNext();

    assertThat(producer.history().get(0).value()).asString().isEqualTo(json);
    assertThat(published)
        .isCompletedWithValueMatching(where -> where.articleId().matches("u:[0-9a-f]{32}"));
  }

  @Test
  void theIdIsTheOneThatTheStageGives() {
    String json = "{\"title\":\"River floods town\",\"body\":\"<p>It &amp; rose.</p>\"}";
    CompletableFuture<Published> published = publisher.publish(json);
    producer.completeNext();

    assertThat(published)
        .isCompletedWithValueMatching(
            where -> where.articleId().equals(Drafts.draft(json).article().articleId()));
  }

  @Test
  void whatThePipelineWouldRejectIsNotSent() {
    assertThatThrownBy(() -> publisher.publish("{\"title\":7}"))
        .isInstanceOfSatisfying(
            InvalidArticleException.class,
            e -> assertThat(e.defect()).isEqualTo(Defect.TITLE_NOT_TEXT))
        .hasMessageContaining("title-not-text");
    assertThatThrownBy(() -> publisher.publish("{\"body\":\"Advertisement\"}"))
        .isInstanceOf(InvalidArticleException.class);
    assertThatThrownBy(() -> publisher.publish(("\"" + "x".repeat(2_000_000)).getBytes(UTF_8)))
        .hasMessageContaining("too-large");
    assertThat(producer.history()).isEmpty();
  }

  @Test
  void aRetractionIsSentUnderTheSameId() {
    CompletableFuture<Published> published = publisher.publish(PublishedArticle.retraction("s-1"));
    producer.completeNext();

    assertThat(published).isCompletedWithValueMatching(where -> where.articleId().equals("s-1"));
    assertThat(producer.history().get(0).value())
        .asString()
        .isEqualTo("{\"id\":\"s-1\",\"retracted\":true}");
  }

  @Test
  void aFailureOfKafkaIsTheFuturesFailure() {
    CompletableFuture<Published> published = publisher.publish("{\"title\":\"t\"}");
    producer.errorNext(new TimeoutException("no broker"));

    assertThatThrownBy(published::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(TimeoutException.class);
  }

  @Test
  void flushWaitsForWhatIsOnItsWay() {
    CompletableFuture<Published> published = publisher.publish("{\"title\":\"t\"}");
    publisher.flush();

    assertThat(published).isCompleted();
  }

  @Test
  void roomIsGivenBackWhenSendingFails() {
    producer.sendException = new IllegalStateException("closed");
    for (int i = 0; i < 10_100; i++) {
      assertThatThrownBy(() -> publisher.publish("{\"title\":\"t\"}"))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void publishingWaitsWhenTooMuchIsOnItsWay() throws InterruptedException {
    Thread writer =
        new Thread(
            () -> {
              for (int i = 0; i < 10_001; i++) {
                var unused = publisher.publish("{\"title\":\"t\"}");
              }
            });
    writer.start();
    while (writer.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }

    assertThat(producer.history()).hasSize(10_000);
    for (int i = 0; i < 5_000; i++) {
      producer.completeNext();
    }
    writer.join();
    assertThat(producer.history()).hasSize(10_001);
  }

  @Test
  void closingClosesTheProducer() {
    publisher.close();

    assertThat(producer.closed()).isTrue();
  }
}
