package dev.tidings.serve.live;

import dev.tidings.serve.http.Outlet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Sends events to all who listen. Thread-safe. */
public final class LiveEvents implements AutoCloseable {
  /** How many events are kept for clients that come back. */
  public static final int KEPT = 2_000;

  private static final byte[] HEARTBEAT = ": \n\n".getBytes(StandardCharsets.UTF_8);

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private final EventRing ring;
  private final int maxListeners;

  /**
   * Nobody listens yet.
   *
   * @param instance tells this instance's event ids from others'
   * @param maxListeners how many clients at once
   */
  public LiveEvents(String instance, int maxListeners) {
    this.ring = new EventRing(instance, KEPT);
    this.maxListeners = maxListeners;
  }

  /** Whether one more may listen. */
  public boolean hasRoom() {
    return listeners.size() < maxListeners;
  }

  /** How many listen. */
  public int listeners() {
    return listeners.size();
  }

  /**
   * Adds a client.
   *
   * @param lastEventId the last event that it had, null if it comes for the first time
   */
  public synchronized void join(Outlet outlet, Interest interest, @Nullable String lastEventId) {
    Listener listener = new Listener(outlet, interest, listeners::remove);
    listeners.add(listener);
    // The id of the first frame is where a client goes on that is cut off before any event.
    Optional<List<EventRing.Numbered>> missed =
        lastEventId == null ? Optional.of(List.of()) : ring.since(lastEventId);
    if (missed.isEmpty()) {
      listener.send(frame(new LiveEvent("reset", "{}", null, null), ring.last()));
      return;
    }
    listener.send(
        frame(new LiveEvent("hello", "{}", null, null), ring.last() - missed.get().size()));
    for (EventRing.Numbered numbered : missed.get()) {
      if (interest.covers(numbered.event())) {
        listener.send(frame(numbered.event(), numbered.number()));
      }
    }
  }

  /** Sends an event to those whom it concerns, and keeps it. */
  public synchronized void publish(LiveEvent event) {
    EventRing.Numbered numbered = ring.add(event);
    byte[] frame = frame(event, numbered.number());
    for (Listener listener : listeners) {
      if (listener.interest().covers(event)) {
        listener.send(frame);
      }
    }
  }

  /** Sends a state that is worth nothing later, so it is not kept. */
  public void announce(String type, String data) {
    byte[] frame = text(type, data).getBytes(StandardCharsets.UTF_8);
    listeners.forEach(listener -> listener.send(frame));
  }

  /** Keeps connections alive and finds those that are dead. */
  public void beat() {
    listeners.forEach(listener -> listener.send(HEARTBEAT));
  }

  @Override
  public void close() {
    listeners.forEach(Listener::leave);
  }

  private byte[] frame(LiveEvent event, long number) {
    return ("id: " + ring.id(number) + "\n" + text(event.type(), event.data()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** JSON as we write it has no line breaks. */
  private static String text(String type, String data) {
    return "event: " + type + "\ndata: " + data + "\n\n";
  }
}
