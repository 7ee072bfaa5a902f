package dev.tidings.app.batch;

import dev.tidings.app.text.Amount;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the records that were read. Each ends as exactly one thing, so the parts must add
 * up to the whole.
 *
 * @param read records read
 * @param unique articles that were new
 * @param duplicate repeats of an earlier one
 * @param revision new texts of a known article
 * @param retraction articles taken back
 * @param rejected records that could not be used, by reason
 * @param rejectedLater articles that a later stage could not use, by reason; they are counted above
 *     as what they were on arrival
 */
public record Account(
    long read,
    long unique,
    long duplicate,
    long revision,
    long retraction,
    Map<String, Long> rejected,
    Map<String, Long> rejectedLater) {
  /** The stage that is named when a record was rejected before it reached the pipeline. */
  public static final String STAGE = "process";

  public Account {
    rejected = Collections.unmodifiableMap(new TreeMap<>(rejected));
    rejectedLater = Collections.unmodifiableMap(new TreeMap<>(rejectedLater));
  }

  public long rejectedInAll() {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The records that ended as something. */
  public long found() {
    return unique + duplicate + revision + retraction + rejectedInAll();
  }

  public boolean addsUp() {
    return read == found();
  }

  /** For people. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    line(text, "read", read, "");
    line(text, "  unique", unique, "");
    line(text, "  duplicate", duplicate, "");
    line(text, "  revision", revision, "");
    line(text, "  retraction", retraction, "");
    line(text, "  rejected", rejectedInAll(), reasons(rejected));
    text.append(
        addsUp()
            ? "The account adds up.\n"
            : "The account does NOT add up: "
                + Amount.of(read)
                + " read, "
                + Amount.of(found())
                + " found.\n");
    if (!rejectedLater.isEmpty()) {
      text.append("Later stages could not use some of them: ")
          .append(reasons(rejectedLater))
          .append('\n');
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String label, long number, String note) {
    String line = String.format("%-13s%9s", label, Amount.of(number));
    text.append(note.isEmpty() ? line : line + "   " + note).append('\n');
  }

  private static String reasons(Map<String, Long> reasons) {
    StringBuilder text = new StringBuilder();
    reasons.forEach(
        (reason, count) ->
            text.append(text.isEmpty() ? "" : ", ").append(reason).append(' ').append(count));
    return text.toString();
  }
}
