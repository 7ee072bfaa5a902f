package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.Entity.Field;
import dev.tidings.enrich.entity.tag.Line;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.enrich.text.Sentence;
import dev.tidings.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Title and body of an article as lines, and which of their words belong to a name by now. */
final class NewsDocument {
  private final List<Line> lines = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<boolean[]> taken = new ArrayList<>();
  private final AnalysedText title;
  private final AnalysedText body;

  NewsDocument(AnalysedText title, AnalysedText body) {
    this.title = title;
    this.body = body;
    add(title);
    add(body);
  }

  private void add(AnalysedText text) {
    for (Sentence sentence : text.sentences()) {
      List<String> words = new ArrayList<>(sentence.endToken() - sentence.firstToken());
      for (Token token : text.tokens(sentence)) {
        words.add(token.text());
      }
      lines.add(new Line(words));
      sentences.add(sentence);
      taken.add(new boolean[words.size()]);
    }
  }

  List<Line> lines() {
    return lines;
  }

  Line line(int number) {
    return lines.get(number);
  }

  Field field(int line) {
    return line < title.sentences().size() ? Field.TITLE : Field.BODY;
  }

  /** First character of a word in its title or body. */
  int start(int line, int word) {
    return token(line, word).start();
  }

  /** Behind the last character of a word in its title or body. */
  int end(int line, int word) {
    return token(line, word).end();
  }

  /** Words {@code first} to {@code end} of a line as written. */
  String surface(int line, int first, int end) {
    if (end - first == 1) {
      return lines.get(line).word(first);
    }
    return text(line).text().substring(start(line, first), end(line, end - 1));
  }

  /** What is written behind a word, at most {@code length} characters. */
  String behind(int line, int word, int length) {
    String text = text(line).text();
    int from = end(line, word);
    return text.substring(from, Math.min(text.length(), from + length));
  }

  boolean isTaken(int line, int word) {
    return taken.get(line)[word];
  }

  boolean isFree(int line, int first, int end) {
    boolean[] words = taken.get(line);
    for (int i = first; i < end; i++) {
      if (words[i]) {
        return false;
      }
    }
    return true;
  }

  void take(int line, int first, int end, boolean value) {
    java.util.Arrays.fill(taken.get(line), first, end, value);
  }

  private Token token(int line, int word) {
    return text(line).tokens().get(sentences.get(line).firstToken() + word);
  }

  private AnalysedText text(int line) {
    return field(line) == Field.TITLE ? title : body;
  }
}
