package dev.tidings.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InFlightTest {
  private final ExecutorService others = Executors.newCachedThreadPool();

  @AfterEach
  void close() {
    others.shutdownNow();
  }

  @Test
  void whoWaitsGoesOnWhenHalfHaveArrived() throws Exception {
    InFlight inFlight = new InFlight(4);
    for (int i = 0; i < 4; i++) {
      inFlight.begin();
    }
    AtomicReference<Thread> waiting = new AtomicReference<>();
    Future<?> fifth =
        others.submit(
            () -> {
              waiting.set(Thread.currentThread());
              inFlight.begin();
              return null;
            });
    Thread thread = waiting.get();
    while (thread == null || thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
      thread = waiting.get();
    }
    inFlight.end();
    assertThat(fifth.isDone()).isFalse();

    inFlight.end();

    assertThat(fifth.get(20, TimeUnit.SECONDS)).isNull();
  }

  @Test
  void noOneSleepsForEver() throws Exception {
    InFlight inFlight = new InFlight(8);
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    int threads = 4;
    Future<?>[] all = new Future<?>[threads];
    for (int t = 0; t < threads; t++) {
      all[t] =
          others.submit(
              () -> {
                for (int i = 0; i < 2_000; i++) {
                  inFlight.begin();
                  most.accumulateAndGet(now.incrementAndGet(), Math::max);
                  others.execute(
                      () -> {
                        now.decrementAndGet();
                        inFlight.end();
                      });
                }
                return null;
              });
    }
    for (Future<?> each : all) {
      assertThat(each.get(25, TimeUnit.SECONDS)).isNull();
    }
    assertThat(most).hasValueLessThanOrEqualTo(8 + threads);
  }
}
