package dev.tidings.aggregate.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that the clustering did. Applying all changes in order gives each article's story. */
public sealed interface Change {

  /** The story that changed. */
  String storyId();

  /** A story began with one article. */
  record Created(String storyId, String articleId, Evidence evidence) implements Change {}

  /** An article joined a story. */
  record Grew(String storyId, String articleId, Evidence evidence) implements Change {}

  /** An article of the story has a new text and stayed. */
  record Revised(String storyId, String articleId) implements Change {}

  /** An article left: it was retracted, or its new text belongs elsewhere. */
  record Shrank(String storyId, String articleId) implements Change {}

  /** The whole of {@code storyId} went into {@code heirId}. */
  record Merged(String storyId, String heirId, Evidence evidence) implements Change {}

  /** {@code articleIds} left {@code storyId} for {@code otherStoryId}, which may be new. */
  record Split(String storyId, String otherStoryId, List<String> articleIds, Evidence evidence)
      implements Change {
    public Split {
      articleIds = List.copyOf(articleIds);
    }
  }

  /** Silent for too long, or left without articles: the story is closed. */
  record Retired(String storyId) implements Change {}

  /**
   * What a decision rests on.
   *
   * @param score similarity that decided, 0 to 1; for a new story that of the best story there was
   * @param threshold what it was compared with
   * @param terms the terms that contributed most, strongest first, at most 8
   * @param runnerUpStoryId the next best story, if any
   * @param runnerUpScore its score
   */
  record Evidence(
      double score,
      double threshold,
      List<String> terms,
      @Nullable String runnerUpStoryId,
      double runnerUpScore) {
    public Evidence {
      terms = List.copyOf(terms);
    }
  }
}
