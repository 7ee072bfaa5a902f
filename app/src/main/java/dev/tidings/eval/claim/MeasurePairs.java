package dev.tidings.eval.claim;

import dev.tidings.aggregate.claim.ClaimBook;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.aggregate.claim.UpdateStep;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.eval.claim.ExtractNews.Stated;
import dev.tidings.eval.claim.LabelledPair.Label;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Whether sentences of different articles come into one group of claims, and whether the group says
 * rightly how they stand to each other. The whole way is measured: a sentence that gives no claim
 * is in no group.
 */
public final class MeasurePairs {

  private MeasurePairs() {}

  /**
   * What came out.
   *
   * @param pairs how many were labelled
   * @param claimed in how many of them both sentences give a claim
   * @param same of the answer that both state the same
   * @param sameClaimed the same, of those in which both give a claim
   * @param conflict of the answer that both state the same and cannot both be so
   * @param update of the answer that the later replaces the earlier
   */
  public record Figures(
      int pairs, int claimed, Rates same, Rates sameClaimed, Rates conflict, Rates update) {}

  /** What the groups say of a pair. */
  private record Answer(boolean claimed, Label label) {}

  /**
   * Measures it.
   *
   * @param labels story, label, article, sentence, other article, other sentence, with tabs between
   *     them; a label is agree, conflict, update or different
   * @param articles the articles, in any form that can be read
   * @param wrong takes each pair that is answered otherwise than labelled, and the answer
   * @throws IOException if a file cannot be read, or an article or sentence is missing
   */
  public static Figures measure(Path labels, Path articles, BiConsumer<LabelledPair, String> wrong)
      throws IOException {
    List<LabelledPair> pairs = LabelledPair.read(labels);
    Map<String, Set<String>> stories = new TreeMap<>();
    for (LabelledPair pair : pairs) {
      Set<String> ids = stories.computeIfAbsent(pair.story(), story -> new TreeSet<>());
      ids.add(pair.articleId());
      ids.add(pair.otherArticleId());
    }
    Set<String> wanted = new HashSet<>();
    stories.values().forEach(wanted::addAll);
    Map<String, Stated> news = new ExtractNews().read(articles, wanted);
    Map<String, List<ClaimGroup>> groups = new TreeMap<>();
    stories.forEach((story, ids) -> groups.put(story, groups(story, ids, news)));
    Tally same = new Tally();
    Tally sameClaimed = new Tally();
    Tally conflict = new Tally();
    Tally update = new Tally();
    int claimed = 0;
    for (LabelledPair pair : pairs) {
      Answer answer = answer(pair, news, groups.getOrDefault(pair.story(), List.of()));
      boolean together = answer.label() != Label.DIFFERENT;
      boolean alike = pair.label() != Label.DIFFERENT;
      same.add(together, alike);
      conflict.add(answer.label() == Label.CONFLICT, pair.label() == Label.CONFLICT);
      update.add(answer.label() == Label.UPDATE, pair.label() == Label.UPDATE);
      if (answer.claimed()) {
        claimed++;
        sameClaimed.add(together, alike);
      }
      if (answer.label() != pair.label()) {
        wrong.accept(pair, answer.claimed() ? answer.label().name() : "NO CLAIM");
      }
    }
    return new Figures(
        pairs.size(), claimed, same.rates(), sameClaimed.rates(), conflict.rates(), update.rates());
  }

  private static List<ClaimGroup> groups(String story, Set<String> ids, Map<String, Stated> news) {
    ClaimBook book = new ClaimBook();
    for (String id : ids) {
      Stated stated = news.get(id);
      if (stated != null) {
        book.put(id, stated.article().source(), stated.article().publishedAt(), stated.claims());
      }
    }
    return book.groups(story);
  }

  private static Answer answer(LabelledPair pair, Map<String, Stated> news, List<ClaimGroup> groups)
      throws IOException {
    Set<String> one = claims(pair.articleId(), pair.sentence(), news);
    Set<String> other = claims(pair.otherArticleId(), pair.otherSentence(), news);
    Label label = Label.DIFFERENT;
    for (ClaimGroup group : groups) {
      Label here = relation(group, one, other);
      label = here.compareTo(label) > 0 ? here : label;
    }
    return new Answer(!one.isEmpty() && !other.isEmpty(), label);
  }

  private static Label relation(ClaimGroup group, Set<String> one, Set<String> other) {
    boolean supports = holds(group.supporting(), one);
    boolean otherSupports = holds(group.supporting(), other);
    boolean opposes = holds(group.opposing(), one);
    boolean otherOpposes = holds(group.opposing(), other);
    boolean replaced = holds(group.updates(), one);
    boolean otherReplaced = holds(group.updates(), other);
    boolean inside = supports || opposes || replaced;
    if (!inside || !(otherSupports || otherOpposes || otherReplaced)) {
      return Label.DIFFERENT;
    }
    if ((supports && otherOpposes) || (opposes && otherSupports)) {
      return Label.CONFLICT;
    }
    boolean updated =
        (replaced || otherReplaced) && !(replaced && otherReplaced && oneStep(group, one, other));
    return updated ? Label.UPDATE : Label.AGREE;
  }

  /** Two that were both replaced by a third agree if the later of them replaced nothing. */
  private static boolean oneStep(ClaimGroup group, Set<String> one, Set<String> other) {
    ClaimGroup.Evidence first = null;
    for (ClaimGroup.Evidence evidence : group.updates()) {
      String id = evidence.claim().claimId();
      if (first == null && (one.contains(id) || other.contains(id))) {
        first = evidence;
      } else if (first != null
          && (one.contains(first.claim().claimId()) ? other : one).contains(id)) {
        return UpdateStep.saysNothingNew(first, evidence);
      }
    }
    return false;
  }

  private static boolean holds(List<ClaimGroup.Evidence> evidence, Set<String> claims) {
    return evidence.stream().anyMatch(shown -> claims.contains(shown.claim().claimId()));
  }

  /** Ids of the claims whose sentence is, or has at least half of, the sentence given. */
  private static Set<String> claims(String articleId, String sentence, Map<String, Stated> news)
      throws IOException {
    Stated stated = news.get(articleId);
    if (stated == null) {
      throw new IOException("there is no article '" + articleId + "'");
    }
    String body = stated.article().body().replace('\n', ' ');
    int start = body.indexOf(sentence);
    if (start < 0) {
      throw new IOException("article '" + articleId + "' does not have: " + sentence);
    }
    int end = start + sentence.length();
    Set<String> ids = new TreeSet<>();
    for (Claim claim : stated.claims()) {
      Claim.SourceSpan span = claim.sourceSpan();
      int shared = Math.min(end, span.end()) - Math.max(start, span.start());
      if (2 * shared >= Math.min(sentence.length(), span.end() - span.start())) {
        ids.add(claim.claimId());
      }
    }
    return ids;
  }

  /** Right, found and expected. */
  private static final class Tally {
    private long right;
    private long found;
    private long expected;

    void add(boolean answer, boolean label) {
      right += answer && label ? 1 : 0;
      found += answer ? 1 : 0;
      expected += label ? 1 : 0;
    }

    Rates rates() {
      return Rates.of(right, found, expected);
    }
  }
}
