package dev.tidings.aggregate;

/**
 * What the writer of one language keeps over restarts; every key is within the language.
 *
 * @param articles active articles by id
 * @param memberships where each of them is, by its id: apart from the article, so that a move does
 *     not write its claims again
 * @param members the same the other way round, by story id and article id
 * @param stories active stories by id
 * @param reprints by the original's id and their own; those whose original is not active wait
 * @param originals the original's id by the reprint's
 * @param progress one value, under the empty key
 * @param clusters what the clustering keeps
 */
record LanguageState(
    KeyValues<ArticleRecord> articles,
    KeyValues<Membership> memberships,
    KeyValues<String> members,
    KeyValues<StoryRecord> stories,
    KeyValues<KeptReprint> reprints,
    KeyValues<String> originals,
    KeyValues<Progress> progress,
    KeyValues<byte[]> clusters) {

  /** Key of something that belongs to something else. */
  static String key(String owner, String id) {
    return owner + KeyValues.SEPARATOR + id;
  }

  /** What all keys of {@code owner} start with. */
  static String prefix(String owner) {
    return owner + KeyValues.SEPARATOR;
  }

  LanguageState under(String language) {
    return new LanguageState(
        articles.under(language),
        memberships.under(language),
        members.under(language),
        stories.under(language),
        reprints.under(language),
        originals.under(language),
        progress.under(language),
        clusters.under(language));
  }
}
