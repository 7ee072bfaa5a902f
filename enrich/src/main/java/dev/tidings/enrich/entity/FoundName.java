package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.FoldName;
import dev.tidings.enrich.entity.name.NameType;

/** One place where something is named, while the document pass is still at work on it. */
final class FoundName {
  /** A headline's capitals and a mention found by comparison say less than a tagged sentence. */
  private static final double WEAK = 0.5;

  final int line;
  final int first;
  final int end;

  /** Its first word, or a capitalised article before it that is part of it. */
  final int begin;

  final String surface;
  final String folded;
  final boolean headline;
  final double weight;
  NameType type;

  private FoundName(
      NewsDocument document,
      int line,
      int begin,
      int first,
      int end,
      NameType type,
      boolean tagged) {
    this.line = line;
    this.first = first;
    this.end = end;
    this.begin = begin;
    this.type = type;
    this.surface = document.surface(line, first, end);
    this.folded = FoldName.fold(surface);
    this.headline = document.line(line).isHeadline();
    this.weight = tagged && !headline ? 1 : WEAK;
  }

  /** Found by the tagger. */
  static FoundName tagged(NewsDocument document, int line, int first, int end, NameType type) {
    return new FoundName(document, line, first, first, end, type, true);
  }

  /** Found by the tagger with an article before it. */
  static FoundName tagged(
      NewsDocument document, int line, int begin, int first, int end, NameType type) {
    return new FoundName(document, line, begin, first, end, type, true);
  }

  /** Found because it is known or because the document names it elsewhere. */
  static FoundName recalled(NewsDocument document, int line, int first, int end, NameType type) {
    return new FoundName(document, line, first, first, end, type, false);
  }

  /** Whether there is a space in it; a hyphenated surname is one word. */
  boolean isSeveralWords() {
    return surface.indexOf(' ') > 0;
  }

  /** The last word, folded. */
  String lastWord() {
    return FoldName.fold(surface.substring(surface.lastIndexOf(' ') + 1));
  }

  /** The first word, folded. */
  String firstWord() {
    int space = surface.indexOf(' ');
    return space < 0 ? folded : FoldName.fold(surface.substring(0, space));
  }
}
