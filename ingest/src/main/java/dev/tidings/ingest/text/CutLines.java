package dev.tidings.ingest.text;

import dev.tidings.ingest.text.MappedText.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes lines out of a cleaned body; what is left still knows where it stood as published. */
public final class CutLines {
  private CutLines() {}

  /**
   * A body and where its characters stood.
   *
   * @param body lines separated by one line feed
   * @param spans see {@link MappedText#spans}
   */
  public record Cut(String body, List<Span> spans) {
    public Cut {
      spans = List.copyOf(spans);
    }
  }

  /**
   * Cuts.
   *
   * @param out for each line of the body whether it goes
   */
  public static Cut apply(Cut text, boolean[] out) {
    StringBuilder body = new StringBuilder(text.body().length());
    List<Span> spans = new ArrayList<>();
    int start = 0;
    int next = 0;
    for (int line = 0; line < out.length; line++) {
      int end = text.body().indexOf('\n', start);
      end = end < 0 ? text.body().length() : end;
      if (!out[line]) {
        // The line feed before a line is its own, so that cutting the line cuts it too.
        int from = body.length() == 0 ? start : Math.max(0, start - 1);
        next = copySpans(text.spans(), next, from, end, body.length() - from, spans);
        body.append(text.body(), from, end);
      }
      start = end + 1;
    }
    return new Cut(body.toString(), spans);
  }

  /**
   * The parts of spans between two offsets, moved.
   *
   * @param first the first span that may reach past {@code from}
   * @return the same for the offset {@code to}
   */
  private static int copySpans(
      List<Span> spans, int first, int from, int to, int move, List<Span> copies) {
    int next = first;
    while (next < spans.size() && spans.get(next).start() < to) {
      Span span = spans.get(next);
      int start = Math.max(from, span.start());
      int end = Math.min(to, span.start() + span.length());
      if (start < end) {
        add(
            new Span(start + move, span.originalStart() + start - span.start(), end - start),
            copies);
      }
      if (span.start() + span.length() > to) {
        return next;
      }
      next++;
    }
    return next;
  }

  /** Joins what stood together and still does. */
  private static void add(Span span, List<Span> spans) {
    Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (last != null
        && last.start() + last.length() == span.start()
        && last.originalStart() + last.length() == span.originalStart()) {
      spans.set(
          spans.size() - 1,
          new Span(last.start(), last.originalStart(), last.length() + span.length()));
    } else {
      spans.add(span);
    }
  }
}
