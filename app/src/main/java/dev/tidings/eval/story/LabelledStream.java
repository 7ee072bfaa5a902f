package dev.tidings.eval.story;

import dev.tidings.app.batch.EnrichFiles;
import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.ingest.Duplicate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** What the pipeline made of the files, as far as the clustering looks at it. */
public final class LabelledStream implements EnrichFiles.Reader {
  private final List<List<EnrichedArticle>> bySource = new ArrayList<>();
  private final Map<String, String> originals = new TreeMap<>();
  private final Map<String, String> knownTerms = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  @Override
  public void article(int source, EnrichedArticle article) {
    while (bySource.size() <= source) {
      bySource.add(new ArrayList<>());
    }
    bySource.get(source).add(withoutClaims(article));
    ids.add(article.article().articleId());
  }

  @Override
  public void duplicate(Duplicate duplicate) {
    if (!duplicate.articleId().equals(duplicate.duplicateOf())) {
      originals.putIfAbsent(duplicate.articleId(), duplicate.duplicateOf());
    }
  }

  /** How many different articles there are, repeats too. */
  public int size() {
    return ids.size() + repeats();
  }

  /** How many articles repeat another. */
  public int repeats() {
    return (int) originals.keySet().stream().filter(id -> !ids.contains(id)).count();
  }

  /**
   * Where each article is, repeats too: they are where their original is.
   *
   * @param storyByArticle of those that are no repeats
   */
  Map<String, String> withRepeats(Map<String, String> storyByArticle) {
    Map<String, String> all = new TreeMap<>(storyByArticle);
    originals.forEach(
        (repeat, original) -> {
          String story = storyByArticle.get(original);
          if (story != null) {
            all.putIfAbsent(repeat, story);
          }
        });
    return all;
  }

  /**
   * The articles in one order of arrival.
   *
   * @param number 0 is the order of the files, which are spread evenly into each other; others are
   *     shuffled, each number in its own way. The texts of one article keep their order.
   */
  List<EnrichedArticle> order(int number) {
    List<EnrichedArticle> order = spread();
    if (number > 0) {
      Collections.shuffle(order, new Random(number));
      sortTextsOfOneArticle(order);
    }
    return order;
  }

  private List<EnrichedArticle> spread() {
    record Placed(double place, EnrichedArticle article) {}
    List<Placed> placed = new ArrayList<>();
    for (List<EnrichedArticle> articles : bySource) {
      for (int i = 0; i < articles.size(); i++) {
        placed.add(new Placed((i + 0.5) / articles.size(), articles.get(i)));
      }
    }
    placed.sort(java.util.Comparator.comparingDouble(Placed::place));
    return new ArrayList<>(placed.stream().map(Placed::article).toList());
  }

  private static void sortTextsOfOneArticle(List<EnrichedArticle> order) {
    Map<String, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < order.size(); i++) {
      places.computeIfAbsent(order.get(i).article().articleId(), id -> new ArrayList<>()).add(i);
    }
    for (List<Integer> ofOne : places.values()) {
      List<EnrichedArticle> texts =
          ofOne.stream()
              .map(order::get)
              .sorted(java.util.Comparator.comparingLong(text -> text.article().lineage().offset()))
              .toList();
      for (int i = 0; i < texts.size(); i++) {
        order.set(ofOne.get(i), texts.get(i));
      }
    }
  }

  /** Many articles are held at once; terms are most of what is left, and mostly the same words. */
  private EnrichedArticle withoutClaims(EnrichedArticle article) {
    Map<String, Integer> terms = new TreeMap<>();
    article
        .terms()
        .forEach(
            (term, count) -> terms.put(knownTerms.computeIfAbsent(term, known -> known), count));
    return new EnrichedArticle(
        article.schemaVersion(), article.article(), List.of(), List.of(), List.of(), terms);
  }
}
