package dev.tidings.bench.train;

import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.Labels;
import dev.tidings.enrich.entity.tag.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Labelled text, read from columns: a word, a tab, a tag, one word a line; an empty line ends a
 * sentence, a line {@code -DOCSTART-} a document.
 *
 * <p>Tags: {@code O}; {@code B-} and {@code I-} with PER, ORG, LOC or MISC; {@code ?} for a word
 * whose label is not known; {@code ?M} for one that is outside or of type MISC.
 *
 * @param documents in the order of the file
 */
record Corpus(List<List<Sentence>> documents) {
  private static final List<String> TYPES = List.of("PER", "ORG", "LOC", "MISC");
  private static final int ALL = (1 << Labels.COUNT) - 1;

  /**
   * A sentence.
   *
   * @param words as written
   * @param allowed for each word the labels that it may have, as bits
   * @param spans its names, without those of uncertain type
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; half a million of them
  record Sentence(List<String> words, int[] allowed, List<Span> spans) {}

  /**
   * Reads a file.
   *
   * @param sentencesAreDocuments for collections of single sentences without document marks
   */
  static Corpus read(Path file, boolean sentencesAreDocuments) throws IOException {
    List<List<Sentence>> documents = new ArrayList<>();
    List<Sentence> document = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("");
    for (String line : lines) {
      if (!line.isEmpty() && !line.startsWith("-DOCSTART-")) {
        int tab = line.indexOf('\t');
        int end = line.indexOf('\t', tab + 1);
        words.add(line.substring(0, tab));
        tags.add(end < 0 ? line.substring(tab + 1) : line.substring(tab + 1, end));
        continue;
      }
      if (!words.isEmpty()) {
        document.add(new Sentence(List.copyOf(words), allowed(tags), spans(tags)));
        words.clear();
        tags.clear();
      }
      if ((sentencesAreDocuments || !line.isEmpty()) && !document.isEmpty()) {
        documents.add(document);
        document = new ArrayList<>();
      }
    }
    if (!document.isEmpty()) {
      documents.add(document);
    }
    return new Corpus(documents);
  }

  private static int[] allowed(List<String> tags) {
    int[] allowed = new int[tags.size()];
    int other = TYPES.indexOf("MISC");
    int anyOther = 0;
    for (int place = Labels.BEGIN; place <= Labels.SINGLE; place++) {
      anyOther |= 1 << Labels.of(other, place);
    }
    for (int i = 0; i < allowed.length; i++) {
      String tag = tags.get(i);
      allowed[i] =
          switch (tag) {
            case "O" -> 1;
            case "?" -> ALL;
            case "?M" -> 1 | anyOther;
            default -> 1 << Labels.of(TYPES.indexOf(tag.substring(2)), place(tags, i));
          };
    }
    return allowed;
  }

  private static int place(List<String> tags, int at) {
    boolean begins = tags.get(at).charAt(0) == 'B';
    boolean ends =
        at + 1 == tags.size() || !tags.get(at + 1).equals("I" + tags.get(at).substring(1));
    if (begins) {
      return ends ? Labels.SINGLE : Labels.BEGIN;
    }
    return ends ? Labels.END : Labels.INSIDE;
  }

  private static List<Span> spans(List<String> tags) {
    List<Span> spans = new ArrayList<>();
    int first = -1;
    for (int i = 0; i <= tags.size(); i++) {
      String tag = i < tags.size() ? tags.get(i) : "O";
      if (first >= 0 && !tag.equals("I" + tags.get(first).substring(1))) {
        spans.add(new Span(first, i, type(tags.get(first).substring(2))));
        first = -1;
      }
      if (tag.startsWith("B-")) {
        first = i;
      }
    }
    return spans;
  }

  private static NameType type(String code) {
    return switch (code) {
      case "PER" -> NameType.PERSON;
      case "ORG" -> NameType.ORGANIZATION;
      case "LOC" -> NameType.LOCATION;
      default -> NameType.OTHER;
    };
  }
}
