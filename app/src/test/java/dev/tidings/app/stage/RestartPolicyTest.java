package dev.tidings.app.stage;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
  private final Throwable passes = new StreamsException(new TimeoutException("away"));

  private final List<Throwable> stopped = new ArrayList<>();
  private final SetClock clock = new SetClock();
  private final RestartPolicy policy = new RestartPolicy("enrich", clock, stopped::add);

  @Test
  void replacesAThreadThatDiedOfSomethingThatPasses() {
    assertThat(policy.handle(passes)).isEqualTo(REPLACE_THREAD);
    assertThat(stopped).isEmpty();
  }

  @Test
  void replacesAThreadWhoseTransactionABrokerLost() {
    for (RuntimeException lost :
        List.of(
            new InvalidTxnStateException("lost"),
            new OutOfOrderSequenceException("lost"),
            new InvalidPidMappingException("lost"))) {
      assertThat(policy.handle(new StreamsException(lost))).isEqualTo(REPLACE_THREAD);
    }
    assertThat(stopped).isEmpty();
  }

  @Test
  void stopsOnAFailureThatWouldComeBack() {
    Throwable bug = new StreamsException(new IllegalStateException("bug"));
    assertThat(policy.handle(bug)).isEqualTo(SHUTDOWN_CLIENT);
    assertThat(policy.handle(new AuthorizationException("no"))).isEqualTo(SHUTDOWN_CLIENT);
    assertThat(stopped).hasSize(2).contains(bug);
  }

  @Test
  void givesUpWhenItHappensTooOften() {
    for (int i = 0; i < RestartPolicy.MAX_RESTARTS; i++) {
      assertThat(policy.handle(passes)).isEqualTo(REPLACE_THREAD);
    }
    assertThat(policy.handle(passes)).isEqualTo(SHUTDOWN_CLIENT);
    assertThat(stopped).containsExactly(passes);
  }

  @Test
  void forgetsWhatIsLongAgo() {
    for (int i = 0; i < 3 * RestartPolicy.MAX_RESTARTS; i++) {
      assertThat(policy.handle(passes)).isEqualTo(REPLACE_THREAD);
      clock.now = clock.now.plus(RestartPolicy.PERIOD.dividedBy(RestartPolicy.MAX_RESTARTS - 1));
    }
  }

  private static final class SetClock extends Clock {
    private Instant now = Instant.EPOCH.plus(Duration.ofDays(1));

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
