package dev.tidings.eval.entity;

import dev.tidings.eval.entity.LabelledText.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads columns as in the CoNLL 2003 shared task (Tjong Kim Sang and De Meulder, 2003): a word a
 * line, its tag in the second column after a tab or else in the last one, an empty line behind a
 * sentence, a line that begins with {@code -DOCSTART-} before a document. Tags are {@code O},
 * {@code B-} or {@code I-} and PER, ORG, LOC or MISC; a tag that begins with {@code ?} is not
 * judged.
 */
public final class ReadConll {
  private final UnaryOperator<String> recase;
  private final List<LabelledText> texts = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String open = "O";

  private ReadConll(UnaryOperator<String> recase) {
    this.recase = recase;
  }

  /**
   * Reads a file.
   *
   * @param recase applied to every word
   * @throws IllegalArgumentException that names the first line without a tag
   */
  public static List<LabelledText> read(Path file, UnaryOperator<String> recase)
      throws IOException {
    ReadConll reader = new ReadConll(recase);
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.startsWith("-DOCSTART-")) {
        reader.endDocument();
      } else if (line.isBlank()) {
        reader.endSentence();
      } else {
        reader.word(line, number);
      }
    }
    reader.endDocument();
    return reader.texts;
  }

  private void word(String line, int number) {
    String[] columns = line.indexOf('\t') > 0 ? line.split("\t") : line.split("\\s+");
    if (columns.length < 2) {
      throw new IllegalArgumentException("line " + number + " has no tag behind the word: " + line);
    }
    String tag = line.indexOf('\t') > 0 ? columns[1] : columns[columns.length - 1];
    boolean first = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    if (!first) {
      text.append(' ');
    }
    int start = text.length();
    text.append(recase.apply(columns[0]));
    label(tag, start, first);
  }

  private void label(String tag, int start, boolean first) {
    if (tag.startsWith("?")) {
      labels.add(new Label(start, text.length(), LabelledText.UNKNOWN));
      open = "O";
      return;
    }
    String type = tag.equals("O") ? "O" : tag.substring(2);
    boolean continues = !first && tag.startsWith("I-") && type.equals(open);
    if (continues) {
      Label last = labels.remove(labels.size() - 1);
      labels.add(new Label(last.start(), text.length(), type));
    } else if (!type.equals("O")) {
      labels.add(new Label(start, text.length(), type));
    }
    open = type;
  }

  private void endSentence() {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    open = "O";
  }

  private void endDocument() {
    endSentence();
    if (text.length() > 0) {
      texts.add(new LabelledText(text.toString(), labels));
    }
    text.setLength(0);
    labels.clear();
  }
}
