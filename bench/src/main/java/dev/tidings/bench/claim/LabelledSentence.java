package dev.tidings.bench.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that people marked as worth checking or not.
 *
 * @param text the sentence
 * @param worth whether it is
 */
record LabelledSentence(String text, boolean worth) {

  /** Reads {@code id <tab> text <tab> Yes or No}, with a head line and quotes around some texts. */
  static List<LabelledSentence> read(Path file) throws IOException {
    List<LabelledSentence> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      if (fields.length < 3 || fields[0].equals("Sentence_id")) {
        continue;
      }
      String text = fields[1];
      if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
        text = text.substring(1, text.length() - 1).replace("\"\"", "\"");
      }
      sentences.add(new LabelledSentence(text, fields[2].startsWith("Yes")));
    }
    return sentences;
  }
}
