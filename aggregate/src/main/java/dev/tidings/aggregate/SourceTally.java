package dev.tidings.aggregate;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The outlets of one story, ordered by who had it first. */
final class SourceTally {
  private final Map<String, Outlet> byName = new HashMap<>();
  private final TreeSet<Outlet> byFirst =
      new TreeSet<>(Comparator.comparing(Outlet::first).thenComparing(outlet -> outlet.name));
  private int independent;

  private static final class Outlet {
    private final String name;
    private final Tally<Instant> times = new Tally<>();
    private int articles;
    private int reprints;

    private Outlet(String name) {
      this.name = name;
    }

    private Instant first() {
      return times.first();
    }
  }

  void addArticle(String source, Instant publishedAt) {
    add(source, publishedAt, 1, 0);
  }

  void removeArticle(String source, Instant publishedAt) {
    remove(source, publishedAt, 1, 0);
  }

  void addReprint(String source, Instant publishedAt) {
    add(source, publishedAt, 0, 1);
  }

  void removeReprint(String source, Instant publishedAt) {
    remove(source, publishedAt, 0, 1);
  }

  /** Outlets with an article of their own. */
  int independent() {
    return independent;
  }

  List<Story.Source> first(int limit) {
    return byFirst.stream()
        .limit(limit)
        .map(
            outlet ->
                new Story.Source(outlet.name, outlet.articles, outlet.reprints, outlet.first()))
        .toList();
  }

  private void add(String source, Instant publishedAt, int articles, int reprints) {
    Outlet outlet = byName.computeIfAbsent(source, Outlet::new);
    if (!outlet.times.isEmpty()) {
      byFirst.remove(outlet);
    }
    outlet.times.add(publishedAt);
    count(outlet, articles, reprints);
    byFirst.add(outlet);
  }

  private void remove(String source, Instant publishedAt, int articles, int reprints) {
    Outlet outlet = byName.get(source);
    if (outlet == null) {
      return;
    }
    byFirst.remove(outlet);
    outlet.times.subtract(publishedAt);
    count(outlet, -articles, -reprints);
    if (outlet.times.isEmpty()) {
      byName.remove(source);
    } else {
      byFirst.add(outlet);
    }
  }

  private void count(Outlet outlet, int articles, int reprints) {
    boolean before = outlet.articles > 0;
    outlet.articles += articles;
    outlet.reprints += reprints;
    boolean after = outlet.articles > 0;
    independent += (after ? 1 : 0) - (before ? 1 : 0);
  }
}
