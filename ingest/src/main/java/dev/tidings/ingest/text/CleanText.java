package dev.tidings.ingest.text;

import java.util.List;

/** Cleans title and body: all steps of this package in their order. Thread-safe. */
public final class CleanText {
  private static final int MAX_MADE_TITLE = 120;

  private final int maxTitle;
  private final DropBoilerplate dropBoilerplate = new DropBoilerplate();

  /**
   * @param maxTitle most characters of a title
   */
  public CleanText(int maxTitle) {
    this.maxTitle = maxTitle;
  }

  /** Cleans; either may be empty. */
  public CleanedText apply(String title, String body) {
    String line = ShortenText.to(maxTitle, line(title));
    List<MappedText> paragraphs =
        dropBoilerplate.apply(
            line,
            SplitParagraphs.apply(TidyCharacters.apply(StripMarkup.apply(MappedText.of(body)))));
    List<String> authors = TakeByline.from(paragraphs);
    String dateline = TakeDateline.from(paragraphs);
    String shown =
        line.isEmpty() && !paragraphs.isEmpty()
            ? ShortenText.firstSentence(MAX_MADE_TITLE, paragraphs.get(0).toString())
            : line;
    return new CleanedText(shown, join(paragraphs), authors, dateline);
  }

  /** A short text such as a title or a name on one line, without markup. */
  public static String line(String text) {
    if (isPlainLine(text)) {
      return text;
    }
    MappedText tidy = TidyCharacters.apply(StripMarkup.apply(MappedText.of(text)));
    StringBuilder line = new StringBuilder(tidy.length());
    for (int i = 0; i < tidy.length(); i++) {
      char c = tidy.charAt(i);
      if (c > ' ') {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }

  /** Most titles and names are: printable ASCII without markup, single spaces, none at the ends. */
  private static boolean isPlainLine(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '<' || c == '&' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  /** The names in a byline field, without "By". */
  public static List<String> names(String byline) {
    return TakeByline.split(line(byline));
  }

  private static MappedText join(List<MappedText> paragraphs) {
    MappedText.Builder body =
        new MappedText.Builder(paragraphs.stream().mapToInt(p -> p.length() + 1).sum());
    for (MappedText paragraph : paragraphs) {
      if (body.length() > 0) {
        body.insert("\n");
      }
      body.append(paragraph);
    }
    return body.build();
  }
}
