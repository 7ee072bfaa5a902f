package dev.tidings.bench.serve;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;

/** Many who listen to live events, and how long a change takes to reach each. */
final class ListenToStories {
  private final HttpClient client;
  private final Latencies delays = new Latencies();
  private final Map<String, Long> written = new ConcurrentHashMap<>();
  private final AtomicInteger listening = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private final List<CompletableFuture<?>> open = new ArrayList<>();

  ListenToStories(HttpClient client) {
    this.client = client;
  }

  /** Lets so many listen; returns when all do. */
  void start(String url, int count) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/events")).build();
    for (int i = 0; i < count; i++) {
      open.add(
          client
              .sendAsync(request, BodyHandlers.fromLineSubscriber(new Reader()))
              .whenComplete((answer, failure) -> ended.incrementAndGet()));
    }
    while (listening.get() < count && ended.get() == 0) {
      Thread.onSpinWait();
    }
    if (ended.get() > 0) {
      throw new IllegalStateException(ended + " of " + count + " were turned away");
    }
  }

  /** A story is about to be written in a new version. */
  void expect(String storyId) {
    written.put(storyId, System.nanoTime());
  }

  /** From writing to hearing of it, over all listeners. */
  Latencies delays() {
    return delays;
  }

  /** How many were cut off. */
  int lost() {
    return ended.get();
  }

  private final class Reader implements Flow.Subscriber<String> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
      if (line.equals("event: hello")) {
        listening.incrementAndGet();
      } else if (line.startsWith("data: {\"storyId\":\"")) {
        int from = "data: {\"storyId\":\"".length();
        Long at = written.get(line.substring(from, line.indexOf('"', from)));
        if (at != null) {
          delays.add(System.nanoTime() - at);
        }
      }
    }

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}
  }
}
