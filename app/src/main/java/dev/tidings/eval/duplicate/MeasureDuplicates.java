package dev.tidings.eval.duplicate;

import dev.tidings.pipe.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Measures how well the ingest stage finds repeats. */
public final class MeasureDuplicates {
  private final Settings settings;
  private final IntConsumer progress;

  /**
   * @param settings of the ingest stage
   * @param progress is told how many articles are done
   */
  public MeasureDuplicates(Settings settings, IntConsumer progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Measures.
   *
   * @param files articles, JSON Lines
   * @param labels pairs of their ids, may be null
   * @param seed when given, reprints of the unique articles among them are made and measured too
   * @throws InvalidLabelException when there is something wrong with the files, or nothing to
   *     measure on
   */
  public DuplicateScores measure(List<Path> files, @Nullable Path labels, @Nullable Long seed)
      throws IOException {
    List<NewsItem> articles = new ArrayList<>();
    for (Path file : files) {
      articles.addAll(ReadLabelled.articles(file));
    }
    List<LabelledPair> pairs =
        new ArrayList<>(labels == null ? List.of() : ReadLabelled.pairs(labels));
    if (seed != null) {
      Repeats asGiven = Repeats.find(articles, settings, progress);
      GenerateReprints generate = new GenerateReprints(seed);
      generate.apply(articles.stream().filter(one -> asGiven.isUnique(one.id())).toList());
      articles.addAll(generate.articles());
      pairs.addAll(generate.pairs());
    }
    if (pairs.isEmpty()) {
      throw new InvalidLabelException(
          seed == null
              ? "there are no labelled pairs"
              : "none of the articles has the 100 words that a reprint is made of");
    }
    Repeats repeats = Repeats.find(articles, settings, progress);
    for (LabelledPair pair : pairs) {
      for (String id : List.of(pair.first(), pair.second())) {
        if (!repeats.knows(id)) {
          throw new InvalidLabelException("a pair names " + id + ", which is no usable article");
        }
      }
    }
    return DuplicateScores.of(articles.size(), pairs, repeats);
  }
}
