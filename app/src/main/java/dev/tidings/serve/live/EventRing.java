package dev.tidings.serve.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The last events and their numbers. Not thread-safe. */
final class EventRing {
  private final String instance;
  private final int capacity;
  private final Deque<Numbered> events = new ArrayDeque<>();
  private long last;

  /**
   * An event's id and frame.
   *
   * @param number counts from 1
   * @param event the event
   */
  record Numbered(long number, LiveEvent event) {}

  /**
   * An empty ring.
   *
   * @param instance tells this ring's numbers from those of other instances and earlier runs
   */
  EventRing(String instance, int capacity) {
    this.instance = instance;
    this.capacity = capacity;
  }

  Numbered add(LiveEvent event) {
    Numbered numbered = new Numbered(++last, event);
    events.addLast(numbered);
    if (events.size() > capacity) {
      events.removeFirst();
    }
    return numbered;
  }

  /** An id as clients see it and send it back. */
  String id(long number) {
    return instance + "-" + number;
  }

  long last() {
    return last;
  }

  /** What came after the event of that id; empty when some of it is no longer known. */
  Optional<List<Numbered>> since(String id) {
    if (!id.startsWith(instance + "-")) {
      return Optional.empty();
    }
    long number;
    try {
      number = Long.parseLong(id.substring(instance.length() + 1));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    long oldest = last - events.size();
    if (number < oldest || number > last) {
      return Optional.empty();
    }
    List<Numbered> missed = new ArrayList<>();
    for (Numbered each : events) {
      if (each.number() > number) {
        missed.add(each);
      }
    }
    return Optional.of(missed);
  }
}
