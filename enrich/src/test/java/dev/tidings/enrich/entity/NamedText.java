package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.Line;
import dev.tidings.enrich.text.AnalyseText;
import java.util.ArrayList;
import java.util.List;

/** A text and the names in it as a tagger would give them, but told by the test. */
final class NamedText {
  final NewsDocument document;
  final List<FoundName> names = new ArrayList<>();

  private NamedText(String title, String body) {
    AnalyseText analyse = new AnalyseText();
    document = new NewsDocument(analyse.analyse(title, "en"), analyse.analyse(body, "en"));
  }

  static NamedText of(String body) {
    return new NamedText("", body);
  }

  static NamedText of(String title, String body) {
    return new NamedText(title, body);
  }

  /** Every place where these words stand, and no longer name given before, is of that type. */
  NamedText naming(NameType type, String surface) {
    boolean found = false;
    for (int line = 0; line < document.lines().size(); line++) {
      Line words = document.line(line);
      for (int first = 0; first < words.length(); first++) {
        for (int end = first + 1; end <= words.length(); end++) {
          if (document.surface(line, first, end).equals(surface)
              && document.isFree(line, first, end)) {
            document.take(line, first, end, true);
            names.add(FoundName.tagged(document, line, first, end, type));
            found = true;
          }
        }
      }
    }
    if (!found) {
      throw new IllegalArgumentException(surface + " does not stand in the text");
    }
    return this;
  }
}
