package dev.tidings.eval.entity;

import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.entity.FindEntities;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.text.AnalyseText;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.eval.entity.LabelledText.Label;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares the names that the pipeline finds with labelled ones: typed, where span and type must be
 * right and only people, organisations and places count; and by span alone, of any type. The name
 * of a people counts as of another type, as in CoNLL 2003, although its entity is the country.
 */
public final class MeasureEntities {
  private static final String OTHER = "MISC";

  private final AnalyseText analyseText = new AnalyseText();
  private final FindEntities findEntities;
  private final NameTable table;
  private final String language;
  private final Map<String, Score> byType = new TreeMap<>();
  private Score typed = Score.NONE;
  private Score spans = Score.NONE;

  /** A measurement of texts in that language. */
  public MeasureEntities(FindEntities findEntities, NameTable table, String language) {
    this.findEntities = findEntities;
    this.table = table;
    this.language = language;
  }

  /**
   * What came out.
   *
   * @param typed people, organisations and places with their types
   * @param spans names of any type by where they stand
   * @param byType by label
   */
  public record Result(Score typed, Score spans, Map<String, Score> byType) {}

  /** Finds the names of a text and compares them with its labels. */
  public void add(LabelledText labelled) {
    AnalysedText body = analyseText.analyse(labelled.text(), language);
    Set<Label> found = new HashSet<>();
    for (Entity entity : findEntities.find(analyseText.analyse("", language), body)) {
      for (Entity.Mention mention : entity.mentions()) {
        if (isJudged(mention, labelled.labels())) {
          found.add(new Label(mention.start(), mention.end(), type(entity, mention)));
        }
      }
    }
    Set<Label> right = new HashSet<>(labelled.labels());
    right.removeIf(label -> !label.isKnown());
    count(found, right);
  }

  /** What came out so far. */
  public Result result() {
    return new Result(typed, spans, byType);
  }

  private void count(Set<Label> found, Set<Label> right) {
    Set<Label> places = new HashSet<>();
    right.forEach(label -> places.add(place(label)));
    spans = spans.plus(0, 0, places.size());
    for (Label label : right) {
      typed = typed.plus(0, 0, label.value().equals(OTHER) ? 0 : 1);
      byType.merge(label.value(), new Score(0, 0, 1), MeasureEntities::sum);
    }
    for (Label label : found) {
      int hit = right.contains(label) ? 1 : 0;
      spans = spans.plus(places.contains(place(label)) ? 1 : 0, 1, 0);
      typed = label.value().equals(OTHER) ? typed : typed.plus(hit, 1, 0);
      byType.merge(label.value(), new Score(hit, 1, 0), MeasureEntities::sum);
    }
  }

  private static Score sum(Score a, Score b) {
    return a.plus(b.right(), b.found(), b.labelled());
  }

  private static Label place(Label label) {
    return new Label(label.start(), label.end(), "");
  }

  private static boolean isJudged(Entity.Mention mention, List<Label> labels) {
    return labels.stream()
        .noneMatch(label -> !label.isKnown() && label.overlaps(mention.start(), mention.end()));
  }

  private String type(Entity entity, Entity.Mention mention) {
    return switch (entity.type()) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case LOCATION -> table.isDemonym(mention.text()) ? OTHER : "LOC";
      case OTHER -> OTHER;
    };
  }
}
