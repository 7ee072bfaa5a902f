package dev.tidings.app.text;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** How far publishing is, in a line. */
public final class PublishingText {
  private PublishingText() {}

  /**
   * What goes wrong by reason, most frequent first: {@code 12 not published (no-text 9, not-json
   * 3)}; empty when nothing does.
   */
  public static String refused(Map<String, Long> byReason) {
    long all = byReason.values().stream().mapToLong(Long::longValue).sum();
    return all == 0
        ? ""
        : Amount.of(all)
            + " not published ("
            + byReason.entrySet().stream()
                .sorted(
                    Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(reason -> reason.getKey() + " " + Amount.of(reason.getValue()))
                .collect(Collectors.joining(", "))
            + ")";
  }

  /**
   * {@code 12,000 articles, 3,210/s, 45% of 1.2 GB, 1 min 5 s left, 3 not published (no-text 3)}.
   *
   * @param articles sent so far
   * @param seconds since the beginning
   * @param done bytes of the input that are read
   * @param total bytes of the input, negative when it cannot be known
   */
  public static String line(
      long articles, double seconds, long done, long total, Map<String, Long> refused) {
    StringBuilder line = new StringBuilder(Amount.of(articles, "article"));
    if (seconds > 0) {
      line.append(", ").append(Amount.rate(articles / seconds)).append("/s");
    }
    if (total > 0) {
      line.append(", ")
          .append(100 * Math.min(done, total) / total)
          .append("% of ")
          .append(bytes(total));
      if (done > 0 && done < total && seconds >= 1) {
        Duration left = Duration.ofMillis((long) (seconds * 1_000 * (total - done) / done));
        line.append(", ").append(Amount.of(left)).append(" left");
      }
    } else if (done > 0) {
      line.append(", ").append(bytes(done)).append(" read");
    }
    String complaints = refused(refused);
    return complaints.isEmpty() ? line.toString() : line.append(", ").append(complaints).toString();
  }

  /**
   * {@code 1,200 of 19,043 records, 312/s, 57 s left, 3 not published (no-text 3)}.
   *
   * @param done records so far
   * @param left records that are still to be read
   * @param seconds since the beginning
   */
  public static String records(long done, long left, double seconds, Map<String, Long> refused) {
    StringBuilder line = new StringBuilder();
    line.append(Amount.of(done)).append(" of ").append(Amount.of(done + left, "record"));
    if (done > 0 && seconds > 0) {
      line.append(", ").append(Amount.rate(done / seconds)).append("/s");
      if (left > 0) {
        Duration rest = Duration.ofMillis((long) (seconds * 1_000 * left / done));
        line.append(", ").append(Amount.of(rest)).append(" left");
      }
    }
    String complaints = refused(refused);
    return complaints.isEmpty() ? line.toString() : line.append(", ").append(complaints).toString();
  }

  /** {@code 640 bytes}, {@code 12 kB}, {@code 3.4 MB}, {@code 1.2 GB}. */
  static String bytes(long bytes) {
    if (bytes < 1_000) {
      return Amount.of(bytes, "byte");
    }
    double number = bytes / 1e3;
    for (String unit : new String[] {"kB", "MB"}) {
      if (number < 999.5) {
        return Amount.rate(number) + " " + unit;
      }
      number /= 1_000;
    }
    return Amount.rate(number) + " GB";
  }
}
