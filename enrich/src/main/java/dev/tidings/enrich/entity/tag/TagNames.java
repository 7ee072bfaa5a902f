package dev.tidings.enrich.entity.tag;

import java.util.List;

/** Finds the names in the lines of one document. Not thread-safe. */
public interface TagNames {

  /**
   * Tags a document.
   *
   * @return for each line its names, in order, without overlap
   */
  List<List<Span>> tag(List<Line> document);
}
