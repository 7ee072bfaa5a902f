package dev.tidings.serve.catalog;

import dev.tidings.serve.search.Document;
import dev.tidings.serve.search.InvertedIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Entries by id, sorted and searchable. One thread puts, removes and refreshes; any number read.
 *
 * @param <E> the entry
 */
final class Table<E> {
  /** The order of a search's results by how well they match. */
  static final String RELEVANCE = "relevance";

  private final Function<E, String> id;
  private final Map<String, ToDoubleFunction<E>> orders;
  private final String evictionOrder;
  private final int maxSize;
  private final Map<String, E> entries = new ConcurrentHashMap<>();
  private final InvertedIndex index = new InvertedIndex();
  private volatile Snapshot<E> sorted;
  private boolean stale;

  /** An entry and what it is sorted by. */
  private record Keyed<E>(double key, String id, E entry) {}

  private record Snapshot<E>(long version, Map<String, List<Keyed<E>>> lists) {}

  /**
   * An empty table.
   *
   * @param orders sort keys by name; larger keys come first
   * @param evictionOrder the order whose last entries go when there are more than {@code maxSize}
   */
  Table(
      Function<E, String> id,
      Map<String, ToDoubleFunction<E>> orders,
      String evictionOrder,
      int maxSize) {
    this.id = id;
    this.orders = Map.copyOf(orders);
    this.evictionOrder = evictionOrder;
    this.maxSize = maxSize;
    this.sorted = new Snapshot<>(0, sort(List.of()));
  }

  @Nullable E get(String key) {
    return entries.get(key);
  }

  int size() {
    return entries.size();
  }

  void put(E entry, Document document) {
    entries.put(id.apply(entry), entry);
    index.put(id.apply(entry), document);
    stale = true;
  }

  void remove(String key) {
    if (entries.remove(key) != null) {
      index.remove(key);
      stale = true;
    }
  }

  /** Makes what was put and removed visible in lists. */
  void refresh() {
    if (!stale) {
      return;
    }
    stale = false;
    Map<String, List<Keyed<E>>> fresh = sort(entries.values());
    List<Keyed<E>> byAge = in(fresh, evictionOrder);
    if (byAge.size() > maxSize) {
      byAge.subList(maxSize, byAge.size()).forEach(oldest -> remove(oldest.id()));
      stale = false;
      fresh = sort(entries.values());
    }
    sorted = new Snapshot<>(sorted.version() + 1, fresh);
  }

  /** Changes whenever lists do. */
  long version() {
    return sorted.version();
  }

  /** The first entry of an order, if there is one. */
  @Nullable E first(String order) {
    List<Keyed<E>> list = in(sorted.lists(), order);
    return list.isEmpty() ? null : list.get(0).entry();
  }

  Page<E> find(Selection<E> selection) {
    List<Keyed<E>> list =
        selection.words().isEmpty() && selection.exact().isEmpty()
            ? in(sorted.lists(), selection.order())
            : search(selection);
    List<E> page = new ArrayList<>();
    Position next = null;
    Keyed<E> last = null;
    int total = 0;
    Position after = selection.after();
    for (Keyed<E> keyed : list) {
      if (!selection.filter().test(keyed.entry())) {
        continue;
      }
      total++;
      if (after != null && !after.isBefore(keyed.key(), keyed.id())) {
        continue;
      }
      if (page.size() < selection.limit()) {
        page.add(keyed.entry());
        last = keyed;
      } else if (next == null && last != null) {
        next = new Position(selection.order(), last.key(), last.id());
      }
    }
    return new Page<>(page, next, total);
  }

  private List<Keyed<E>> search(Selection<E> selection) {
    List<Keyed<E>> hits = new ArrayList<>();
    ToDoubleFunction<E> key = orders.get(selection.order());
    index
        .find(selection.words(), selection.exact())
        .forEach(
            (hit, score) -> {
              E entry = entries.get(hit);
              if (entry != null) {
                hits.add(new Keyed<>(key == null ? score : key.applyAsDouble(entry), hit, entry));
              }
            });
    hits.sort(inOrder());
    return hits;
  }

  private Map<String, List<Keyed<E>>> sort(Iterable<E> all) {
    Map<String, List<Keyed<E>>> lists = new HashMap<>();
    orders.forEach(
        (name, key) -> {
          List<Keyed<E>> list = new ArrayList<>();
          all.forEach(
              entry -> list.add(new Keyed<>(key.applyAsDouble(entry), id.apply(entry), entry)));
          list.sort(inOrder());
          lists.put(name, list);
        });
    return lists;
  }

  private static <E> List<Keyed<E>> in(Map<String, List<Keyed<E>>> lists, String order) {
    List<Keyed<E>> list = lists.get(order);
    if (list == null) {
      throw new IllegalArgumentException("no order " + order + " in " + lists.keySet());
    }
    return list;
  }

  private static <E> Comparator<Keyed<E>> inOrder() {
    return Comparator.<Keyed<E>>comparingDouble(Keyed::key).reversed().thenComparing(Keyed::id);
  }
}
