package dev.tidings.serve.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tidings.ingest.InvalidArticleException;
import dev.tidings.ingest.Published;
import dev.tidings.ingest.read.ReadArticles;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Origin;
import dev.tidings.ingest.read.result.Skipped;
import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.Call;
import dev.tidings.serve.http.Parameters;
import dev.tidings.serve.http.Problem.Kind;
import dev.tidings.serve.http.Route;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/articles}: one article, an array of them or JSON Lines, with the field names
 * that files may have. Tells what became of each.
 */
final class PostArticles {
  /** Types that no form of another site's page can send without asking first. */
  private static final Set<String> JSON_TYPES =
      Set.of(
          "application/json",
          "application/jsonl",
          "application/jsonlines",
          "application/x-jsonlines",
          "application/ndjson",
          "application/x-ndjson",
          "application/json-seq",
          "application/feed+json");

  /** Unpacked, when it was sent with gzip. */
  private static final int MAX_EXPANSION = 8;

  private static final int AT_ONCE = 4;

  private final Intake intake;
  private final int maxBytes;
  private final ReadArticles reader;
  private final Semaphore free = new Semaphore(AT_ONCE);

  /**
   * Takes articles.
   *
   * @param maxBytes of one request
   */
  PostArticles(Intake intake, int maxBytes) {
    this.intake = intake;
    this.maxBytes = maxBytes;
    this.reader =
        new ReadArticles(Limits.forFiles().withMaxInputBytes((long) maxBytes * MAX_EXPANSION));
  }

  List<Route> routes() {
    return List.of(Route.post("/api/articles", this::post));
  }

  /**
   * What became of a request.
   *
   * @param accepted how many are on the input topic now
   * @param rejected how many are not
   * @param articles each of them, in the order of the request
   */
  record Receipt(int accepted, int rejected, List<ArticleReceipt> articles) {}

  /** What became of an article. */
  enum Status {
    /** It is on the input topic; the pipeline takes it from there. */
    @JsonProperty("accepted")
    ACCEPTED,
    /** It is nowhere. */
    @JsonProperty("rejected")
    REJECTED
  }

  /**
   * What became of an article.
   *
   * @param position which item or line of the request it was, from 1
   * @param status whether it was taken
   * @param articleId its id in the pipeline, under which {@code /api/articles/{id}} will know it
   * @param reason a fixed word for why it was rejected
   * @param detail what is wrong, and what to do
   */
  record ArticleReceipt(
      long position,
      Status status,
      @Nullable String articleId,
      @Nullable String reason,
      @Nullable String detail) {}

  private Answer post(Call call) {
    new Parameters(call).check();
    requireJson(call);
    if (!free.tryAcquire()) {
      throw Kind.BUSY.because("Some others send articles just now; try again in a moment.");
    }
    try {
      byte[] body = call.body().read(maxBytes);
      PostedItems items = new PostedItems();
      Origin origin = new Origin("the request", null, call.header("content-type").orElse(null));
      reader.read(new ByteArrayInputStream(body), origin, items);
      if (items.found().isEmpty()) {
        throw Kind.BAD_REQUEST.because(
            "There is no article in it; send one as a JSON object, an array of them or JSON Lines.");
      }
      requireReadable(items.found());
      Receipt receipt = publish(items.found());
      return Answer.json(receipt.accepted() > 0 ? 202 : 422, Answer.JSON, receipt);
    } finally {
      free.release();
    }
  }

  private static void requireJson(Call call) {
    String type = call.header("content-type").orElse("");
    int end = type.indexOf(';');
    String plain = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    if (!JSON_TYPES.contains(plain)) {
      throw Kind.UNSUPPORTED_MEDIA_TYPE.because(
          "Send it with the header 'Content-Type: application/json', or application/x-ndjson for"
              + " JSON Lines.");
    }
  }

  /** What is wrong with the whole of a request is no answer about an article. */
  private static void requireReadable(List<Object> found) {
    boolean whole =
        found.size() == 1
            && found.get(0) instanceof Skipped skipped
            && skipped.where().unit().isEmpty();
    if (whole) {
      Skipped skipped = (Skipped) found.get(0);
      throw Kind.BAD_REQUEST.because(skipped.reason().code() + ": " + skipped.detail());
    }
  }

  /** All are sent before the first is waited for. */
  private Receipt publish(List<Object> found) {
    List<Sent> sent = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      sent.add(
          found.get(i) instanceof FoundArticle article
              ? send(position(article.where().number(), i), article.json())
              : rejected((Skipped) found.get(i), i));
    }
    List<ArticleReceipt> receipts = new ArrayList<>(sent.size());
    int accepted = 0;
    for (Sent one : sent) {
      ArticleReceipt receipt = one.receipt(accepted);
      accepted += receipt.status() == Status.ACCEPTED ? 1 : 0;
      receipts.add(receipt);
    }
    return new Receipt(accepted, receipts.size() - accepted, receipts);
  }

  private Sent send(long position, byte[] json) {
    try {
      return new Sent(position, intake.publish(json), null);
    } catch (InvalidArticleException e) {
      String detail = String.valueOf(e.getMessage()).substring(e.defect().code().length() + 2);
      return new Sent(position, null, refused(position, e.defect().code(), detail));
    }
  }

  private static Sent rejected(Skipped skipped, int index) {
    long position = position(skipped.where().number(), index);
    return new Sent(position, null, refused(position, skipped.reason().code(), skipped.detail()));
  }

  private static long position(long number, int index) {
    return number > 0 ? number : index + 1L;
  }

  private static ArticleReceipt refused(long position, String reason, String detail) {
    return new ArticleReceipt(position, Status.REJECTED, null, reason, detail);
  }

  /** An article on its way, or why it is not. */
  private record Sent(
      long position,
      @Nullable CompletableFuture<Published> published,
      @Nullable ArticleReceipt refused) {

    ArticleReceipt receipt(int acceptedBefore) {
      if (published == null) {
        return Objects.requireNonNull(refused);
      }
      try {
        String articleId = published.join().articleId();
        return new ArticleReceipt(position, Status.ACCEPTED, articleId, null, null);
      } catch (CompletionException e) {
        throw Kind.KAFKA_FAILED.because(
            "Article "
                + position
                + " was not written, "
                + acceptedBefore
                + " before it were. Send all again: what is known does no harm.");
      }
    }
  }
}
