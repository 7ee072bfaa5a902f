package dev.tidings.aggregate.cluster;

import java.time.Duration;

/**
 * Everything that can be set about the clustering. The defaults were chosen over several labelled
 * sets at once; all similarities are cosines, 0 to 1.
 *
 * @param search how an article finds those it resembles
 * @param linkage when articles are of one story
 * @param life how long things are remembered
 * @param encoding when an encoder is asked and what it weighs, if there is one
 */
public record ClusterParameters(Search search, Linkage linkage, Life life, Encoding encoding) {

  public static final ClusterParameters DEFAULT =
      new ClusterParameters(Search.DEFAULT, Linkage.DEFAULT, Life.DEFAULT, Encoding.BAND);

  public ClusterParameters withLinkage(Linkage other) {
    return new ClusterParameters(search, other, life, encoding);
  }

  public ClusterParameters withLife(Life other) {
    return new ClusterParameters(search, linkage, other, encoding);
  }

  public ClusterParameters withEncoding(Encoding other) {
    return new ClusterParameters(search, linkage, life, other);
  }

  /**
   * How an article finds those it resembles.
   *
   * @param heaviestTerms terms of an article that are kept
   * @param queryTerms of those, how many are looked up that are not common, and at most as many
   *     that are
   * @param longestPostings a term that more active articles have is common: these newest of them
   *     are looked at
   * @param neighbours articles whose exact cosine is computed
   */
  public record Search(int heaviestTerms, int queryTerms, int longestPostings, int neighbours) {

    public static final Search DEFAULT = new Search(150, 12, 2000, 40);

    public Search {
      Check.positive(heaviestTerms, "heaviestTerms");
      Check.positive(queryTerms, "queryTerms");
      Check.positive(longestPostings, "longestPostings");
      Check.positive(neighbours, "neighbours");
    }
  }

  /**
   * When an encoder is asked and what it weighs.
   *
   * @param everyArticle whether it is asked for each, or only where terms leave it open
   * @param from lowest similarity by terms to the nearest article that leaves it open
   * @param to highest one
   * @param percent of a hundred articles, for how many it may be asked at most
   * @param mostSaved calls that can be saved up while nothing was open
   * @param weight of its cosine, that of terms being 1
   * @param unlike cosine that two articles usually have that share no term
   * @param slope how much higher it usually is for articles that are equal by terms
   */
  public record Encoding(
      boolean everyArticle,
      double from,
      double to,
      int percent,
      int mostSaved,
      double weight,
      double unlike,
      double slope) {

    public static final Encoding BAND = new Encoding(false, 0.15, 0.40, 25, 100, 0.5, 0.24, 1.33);

    public static final Encoding ALL = new Encoding(true, 0, 1, 100, 1, 0.5, 0.24, 1.33);

    public Encoding {
      Check.positive(mostSaved, "mostSaved");
    }

    public Encoding withPercent(int articles) {
      return new Encoding(everyArticle, from, to, articles, mostSaved, weight, unlike, slope);
    }
  }

  /** Apart from the outer class, whose defaults need the nested ones to be ready first. */
  private static final class Check {
    static void positive(int value, String name) {
      if (value < 1) {
        throw new IllegalArgumentException(name + " must be at least 1, not " + value);
      }
    }
  }

  /**
   * When articles are of one story.
   *
   * @param join an article joins the best story whose score is at least this
   * @param link articles at least this similar make their stories meet in the next re-clustering,
   *     which joins down to this mean similarity
   * @param reclusterEvery articles from one re-clustering to the next; more than one saves little,
   *     and leaves a slow stream with stories that are not what they should be
   * @param singles a re-clustering takes at most this many linked articles one by one; larger
   *     stories enter whole, and so can merge but not split
   * @param penaltyPerDay taken from the similarity for each day between two articles
   * @param freeDays except for the first ones
   * @param loyalty by how much an article must resemble another story more than its own to move
   *     there; says nothing about whether the two are similar enough to be one
   */
  public record Linkage(
      double join,
      double link,
      int reclusterEvery,
      int singles,
      double penaltyPerDay,
      double freeDays,
      double loyalty) {

    public static final Linkage DEFAULT = new Linkage(0.23, 0.23, 1, 50, 0.02, 2, 0.01);

    public Linkage {
      Check.positive(reclusterEvery, "reclusterEvery");
      Check.positive(singles, "singles");
    }

    public Linkage withReclusterEvery(int articles) {
      return new Linkage(join, link, articles, singles, penaltyPerDay, freeDays, loyalty);
    }

    public Linkage withSingles(int articles) {
      return new Linkage(join, link, reclusterEvery, articles, penaltyPerDay, freeDays, loyalty);
    }
  }

  /**
   * How long things are remembered.
   *
   * @param silence stream time without a new article after which a story is retired
   * @param longestStep how far one article can move stream time, so that a single wrong date does
   *     not retire every story
   * @param attention stream time after which an article is no longer compared with others, though
   *     its story goes on; by then the time penalty has taken nearly all there is to compare, and
   *     stories that never end would never stop to grow in memory
   * @param mostArticles active articles; beyond this the longest silent stories are retired
   * @param snapshotEvery articles from one snapshot of the vocabulary to the next
   * @param memory articles on which document frequencies rest; when there are twice as many, all
   *     frequencies are halved
   */
  public record Life(
      Duration silence,
      Duration longestStep,
      Duration attention,
      int mostArticles,
      int snapshotEvery,
      int memory) {

    public static final Life DEFAULT =
        new Life(
            Duration.ofDays(7), Duration.ofDays(1), Duration.ofDays(14), 1_000_000, 4096, 200_000);

    public Life {
      Check.positive(mostArticles, "mostArticles");
      Check.positive(snapshotEvery, "snapshotEvery");
      Check.positive(memory, "memory");
    }

    public Life withSilence(Duration duration) {
      return new Life(duration, longestStep, attention, mostArticles, snapshotEvery, memory);
    }

    public Life withLongestStep(Duration step) {
      return new Life(silence, step, attention, mostArticles, snapshotEvery, memory);
    }

    public Life withMostArticles(int articles) {
      return new Life(silence, longestStep, attention, articles, snapshotEvery, memory);
    }

    public Life withSnapshotEvery(int articles) {
      return new Life(silence, longestStep, attention, mostArticles, articles, memory);
    }
  }
}
