package dev.tidings.app.stage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.ApplicationRecoverableException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces a thread that died of something that passes, such as a broker that was away or one that
 * died with a transaction in its hands, up to {@link #MAX_RESTARTS} times in {@link #PERIOD}; stops
 * the stage on anything else. A bug would come back on the same record for ever, and a stage that
 * seems to run but does not is worse than one that stopped and says why.
 */
final class RestartPolicy implements StreamsUncaughtExceptionHandler {
  static final int MAX_RESTARTS = 5;
  static final Duration PERIOD = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(RestartPolicy.class);

  private final String stage;
  private final Clock clock;
  private final Consumer<Throwable> whenStopped;
  private final Deque<Instant> restarts = new ArrayDeque<>();

  RestartPolicy(String stage, Clock clock, Consumer<Throwable> whenStopped) {
    this.stage = stage;
    this.clock = clock;
    this.whenStopped = whenStopped;
  }

  @Override
  public synchronized StreamThreadExceptionResponse handle(Throwable failure) {
    Instant now = clock.instant();
    while (!restarts.isEmpty() && restarts.peekFirst().isBefore(now.minus(PERIOD))) {
      restarts.removeFirst();
    }
    if (passes(failure) && restarts.size() < MAX_RESTARTS) {
      restarts.addLast(now);
      LOG.warn("{}: a thread failed and is replaced", stage, failure);
      return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
    LOG.debug("{}: stops", stage, failure);
    whenStopped.accept(failure);
    return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
  }

  private static boolean passes(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RetriableException || endsWithTheProducer(cause)) {
        return true;
      }
    }
    return false;
  }

  /** Nothing of the transaction stands, and a new thread begins with a producer of its own. */
  private static boolean endsWithTheProducer(Throwable failure) {
    return failure instanceof InvalidTxnStateException
        || failure instanceof OutOfOrderSequenceException
        || failure instanceof TransactionAbortableException
        || failure instanceof ApplicationRecoverableException;
  }
}
