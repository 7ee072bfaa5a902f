package dev.tidings.aggregate;

/**
 * Where an active article is.
 *
 * @param storyId its story
 * @param joined its place in the order in which the story's articles joined
 * @param reprints how many articles repeat it; above 0 they stand in the reprints store
 */
record Membership(String storyId, long joined, int reprints) {

  Membership withReprints(int count) {
    return new Membership(storyId, joined, count);
  }
}
