package dev.tidings.eval.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two sentences of different articles of a story, and what people say of them.
 *
 * @param story the story
 * @param label how they stand to each other
 * @param articleId the first one's article
 * @param sentence the first, verbatim
 * @param otherArticleId the second one's article
 * @param otherSentence the second, verbatim
 */
public record LabelledPair(
    String story,
    Label label,
    String articleId,
    String sentence,
    String otherArticleId,
    String otherSentence) {

  /** How two sentences stand to each other. */
  public enum Label {
    /** They do not state the same thing. */
    DIFFERENT,
    /** They state the same thing, and both can be so. */
    AGREE,
    /** They state the same thing at different times, and the later replaces the earlier. */
    UPDATE,
    /** They state the same thing, and both cannot be so. */
    CONFLICT
  }

  static List<LabelledPair> read(Path file) throws IOException {
    List<LabelledPair> pairs = new ArrayList<>();
    for (TextTable.Row row : TextTable.tabs(file, 6)) {
      List<String> fields = row.fields();
      if (row.line() == 1 && fields.get(1).equals("label")) {
        continue;
      }
      pairs.add(
          new LabelledPair(
              fields.get(0),
              label(file, row.line(), fields.get(1)),
              fields.get(2),
              fields.get(3),
              fields.get(4),
              fields.get(5)));
    }
    return pairs;
  }

  private static Label label(Path file, int line, String text) throws IOException {
    try {
      return Label.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "%s, line %d: '%s' is not one of agree, conflict, update, different"
              .formatted(file, line, text),
          e);
    }
  }
}
