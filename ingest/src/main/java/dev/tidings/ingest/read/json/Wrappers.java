package dev.tidings.ingest.read.json;

import java.util.Set;

/**
 * Under which names the answers of news APIs keep their articles: NewsAPI, GNews, GDELT, Bing,
 * World News, NewsData, mediastack, The News API, Guardian, NYT, webz, Event Registry, JSON Feed,
 * Elasticsearch.
 */
final class Wrappers {
  private static final Set<String> LISTS =
      Set.of(
          "articles",
          "results",
          "docs",
          "data",
          "items",
          "news",
          "value",
          "posts",
          "hits",
          "stories",
          "entries");
  private static final Set<String> NESTS =
      Set.of("response", "articles", "data", "result", "hits", "results");

  private Wrappers() {}

  /** A field whose array of objects holds the articles. */
  static boolean isList(String name) {
    return LISTS.contains(name);
  }

  /** A field whose object holds the list in its turn. */
  static boolean isNest(String name) {
    return NESTS.contains(name);
  }

  static boolean mayHoldArticles(String name) {
    return isList(name) || isNest(name);
  }
}
