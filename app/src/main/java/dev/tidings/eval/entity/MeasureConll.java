package dev.tidings.eval.entity;

import dev.tidings.enrich.entity.FindEntities;
import dev.tidings.enrich.entity.name.NameTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Measures names on a file in columns, as written and with the capitals of a headline. */
public final class MeasureConll {
  private final FindEntities findEntities;
  private final NameTable table;

  public MeasureConll(FindEntities findEntities, NameTable table) {
    this.findEntities = findEntities;
    this.table = table;
  }

  /**
   * What came out.
   *
   * @param documents how many there are
   * @param asWritten with the letters as they are
   * @param titleCased with capitals at the head of every word
   */
  public record Result(
      int documents, MeasureEntities.Result asWritten, MeasureEntities.Result titleCased) {}

  /**
   * Measures a file as {@link ReadConll} describes it.
   *
   * @param language ISO 639-1 code of its texts
   * @throws IllegalArgumentException when a line is something else
   */
  public Result measure(Path file, String language) throws IOException {
    List<LabelledText> texts = ReadConll.read(file, UnaryOperator.identity());
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("it has no sentences");
    }
    return new Result(
        texts.size(),
        measure(texts, language),
        measure(ReadConll.read(file, RecaseWords::title), language));
  }

  private MeasureEntities.Result measure(List<LabelledText> texts, String language) {
    MeasureEntities measure = new MeasureEntities(findEntities, table, language);
    texts.forEach(measure::add);
    return measure.result();
  }
}
