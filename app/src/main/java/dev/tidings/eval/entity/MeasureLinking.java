package dev.tidings.eval.entity;

import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.entity.FindEntities;
import dev.tidings.enrich.text.AnalyseText;
import dev.tidings.eval.entity.LabelledText.Label;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Compares the Wikidata ids that the pipeline gives to names with labelled ones. A link is right
 * when span and id are. Many collections label only some of a text's names, so a link counts as
 * found when it overlaps a label, one that says there is no id among them; how many links stand
 * where nothing is labelled is told apart.
 */
public final class MeasureLinking {
  /** Label of a thing without a Wikidata id. */
  static final String NO_ID = "";

  private final AnalyseText analyseText = new AnalyseText();
  private final FindEntities findEntities;
  private Score links = Score.NONE;
  private int unlabelled;

  public MeasureLinking(FindEntities findEntities) {
    this.findEntities = findEntities;
  }

  /**
   * What came out.
   *
   * @param texts how many texts there are
   * @param links those that overlap a label
   * @param unlabelled links where nothing is labelled
   */
  public record Result(int texts, Score links, int unlabelled) {}

  /**
   * Measures a file as {@link ReadLinks} describes it.
   *
   * @throws IllegalArgumentException when a line is something else
   */
  public static Result of(Path file, FindEntities findEntities) throws IOException {
    MeasureLinking measure = new MeasureLinking(findEntities);
    int texts = 0;
    for (LabelledText text : ReadLinks.read(file)) {
      measure.add(text);
      texts++;
    }
    return new Result(texts, measure.links, measure.unlabelled);
  }

  private void add(LabelledText labelled) {
    Map<Long, String> found = new HashMap<>();
    for (Entity entity :
        findEntities.find(
            analyseText.analyse("", "en"), analyseText.analyse(labelled.text(), "en"))) {
      if (entity.id().startsWith("wd:")) {
        entity.mentions().forEach(m -> found.put(place(m.start(), m.end()), entity.id()));
      }
    }
    for (Label label : labelled.labels()) {
      boolean counts = label.isKnown() && !label.value().equals(NO_ID);
      boolean right = counts && label.value().equals(found.get(place(label.start(), label.end())));
      links = links.plus(right ? 1 : 0, 0, counts ? 1 : 0);
    }
    found.keySet().forEach(place -> count(place, labelled));
  }

  private void count(long place, LabelledText labelled) {
    int start = (int) (place >> 32);
    int end = (int) place;
    boolean judged = false;
    boolean unknown = false;
    for (Label label : labelled.labels()) {
      if (label.overlaps(start, end)) {
        judged |= label.isKnown();
        unknown |= !label.isKnown();
      }
    }
    if (judged) {
      links = links.plus(0, 1, 0);
    } else if (!unknown) {
      unlabelled++;
    }
  }

  private static long place(int start, int end) {
    return ((long) start << 32) | end;
  }
}
