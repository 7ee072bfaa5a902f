package dev.tidings.serve.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of a list.
 *
 * @param entries in order
 * @param next where the next page begins, null behind the last
 * @param total how many entries there are on all pages
 */
public record Page<E>(List<E> entries, @Nullable Position next, int total) {
  public Page {
    entries = List.copyOf(entries);
  }
}
