package dev.tidings.serve.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** Records per second by topic, over the last measurements. */
final class Rates {
  /** Long enough to be calm, short enough to be of now. */
  private static final int WINDOW = 6;

  private final Deque<Sample> samples = new ArrayDeque<>();

  private record Sample(long nanos, Map<String, Long> records) {}

  /** Takes a measurement: records by topic since some fixed beginning. */
  void add(long nanos, Map<String, Long> records) {
    samples.addLast(new Sample(nanos, Map.copyOf(records)));
    if (samples.size() > WINDOW) {
      samples.removeFirst();
    }
  }

  /** Records per second by topic. */
  Map<String, Double> perSecond() {
    Map<String, Double> rates = new TreeMap<>();
    if (samples.size() < 2) {
      return rates;
    }
    Sample first = samples.getFirst();
    Sample last = samples.getLast();
    double seconds = (last.nanos() - first.nanos()) / 1e9;
    last.records()
        .forEach(
            (topic, count) -> {
              long more = count - first.records().getOrDefault(topic, 0L);
              rates.put(topic, seconds <= 0 ? 0 : Math.round(more / seconds * 10) / 10.0);
            });
    return rates;
  }
}
