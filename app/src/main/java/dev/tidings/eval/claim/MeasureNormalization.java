package dev.tidings.eval.claim;

import dev.tidings.enrich.claim.Claim;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** METEOR of the worthiest claim of a post against the claim that people wrote for it. */
public final class MeasureNormalization {

  private MeasureNormalization() {}

  /**
   * What came out.
   *
   * @param posts how many there are
   * @param claimed how many of them gave a claim; the others are scored by their first 25 words
   * @param meteor mean over all posts, by equal words and stems, without synonyms
   */
  public record Figures(int posts, int claimed, double meteor) {}

  /**
   * Measures it.
   *
   * @param file post and claim, with a comma between them and a head line
   * @throws IOException if the file cannot be read
   */
  public static Figures measure(Path file) throws IOException {
    List<TextTable.Row> rows = TextTable.commas(file, 2);
    ExtractNews extractNews = new ExtractNews();
    int claimed = 0;
    double sum = 0;
    int posts = 0;
    for (TextTable.Row row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      List<String> fields = row.fields();
      List<Claim> claims = extractNews.text("post-" + row.line(), fields.get(0)).claims();
      claimed += claims.isEmpty() ? 0 : 1;
      posts++;
      sum += Meteor.of(normalized(fields.get(0), claims), fields.get(1));
    }
    return new Figures(posts, claimed, posts == 0 ? 0 : Rates.round(sum / posts));
  }

  private static String normalized(String post, List<Claim> claims) {
    return claims.stream()
        .max(Comparator.comparingDouble(Claim::worth).thenComparing(Claim::claimId))
        .map(Claim::text)
        .orElseGet(
            () -> {
              List<String> words = List.of(post.strip().split("\\s+", -1));
              return String.join(" ", words.subList(0, Math.min(25, words.size())));
            });
  }
}
