package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.FoldName;
import dev.tidings.enrich.entity.name.KnownName;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.Line;
import dev.tidings.enrich.entity.tag.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tagged part of a known name the whole of it: {@code Border Protection} within {@code
 * Customs and Border Protection} is no name of its own.
 */
final class CompleteNames {
  /** How many words more on either side a known name may have. */
  private static final int REACH = 4;

  private final NameTable table;

  CompleteNames(NameTable table) {
    this.table = table;
  }

  List<List<Span>> complete(NewsDocument document, List<List<Span>> tagged) {
    List<List<Span>> completed = new ArrayList<>(tagged.size());
    for (int line = 0; line < tagged.size(); line++) {
      completed.add(complete(document, line, tagged.get(line)));
    }
    return completed;
  }

  private List<Span> complete(NewsDocument document, int line, List<Span> tagged) {
    List<Span> spans = new ArrayList<>(tagged.size());
    int end = 0;
    for (Span span : tagged) {
      if (span.first() < end) {
        continue;
      }
      Span whole = whole(document, line, span, end);
      spans.add(whole);
      end = whole.end();
    }
    return spans;
  }

  /** The longest known name around a span and behind the word {@code from}, else the span. */
  private Span whole(NewsDocument document, int line, Span span, int from) {
    Line words = document.line(line);
    int last = Math.min(words.length(), span.end() + REACH);
    for (int first = Math.max(from, span.first() - REACH); first <= span.first(); first++) {
      if (!words.isCapitalised(first)) {
        continue;
      }
      for (int end = last; end >= span.end(); end--) {
        boolean longer = end - first > span.end() - span.first();
        // The last word may be small: Commission europ\u00e9enne.
        if (longer && (words.isCapitalised(end - 1) || end > span.end())) {
          NameType type = knownType(document.surface(line, first, end));
          if (type != null) {
            return new Span(first, end, type);
          }
        }
      }
    }
    return span;
  }

  private @Nullable NameType knownType(String surface) {
    if (table.isDemonym(surface)) {
      return NameType.OTHER;
    }
    for (KnownName known : table.named(FoldName.fold(surface))) {
      if (known.aliases().contains(surface)) {
        return known.type();
      }
    }
    return null;
  }
}
