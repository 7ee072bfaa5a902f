package dev.tidings.eval.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that people marked as worth checking or not.
 *
 * @param text the sentence
 * @param worth whether it is
 */
public record LabelledSentence(String text, boolean worth) {

  /**
   * Reads {@code id <tab> text <tab> Yes or No}, with a head line and quotes around some texts.
   *
   * @throws IOException if the file cannot be read or a line has fewer columns
   */
  public static List<LabelledSentence> read(Path file) throws IOException {
    List<LabelledSentence> sentences = new ArrayList<>();
    for (TextTable.Row row : TextTable.tabs(file, 3)) {
      String label = row.fields().get(2).strip();
      if (row.line() == 1 && !label.equals("Yes") && !label.equals("No")) {
        continue;
      }
      if (!label.equals("Yes") && !label.equals("No")) {
        throw new IOException(
            "%s, line %d: '%s' is neither Yes nor No".formatted(file, row.line(), label));
      }
      String text = row.fields().get(1);
      if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
        text = text.substring(1, text.length() - 1).replace("\"\"", "\"");
      }
      sentences.add(new LabelledSentence(text, label.equals("Yes")));
    }
    return sentences;
  }
}
