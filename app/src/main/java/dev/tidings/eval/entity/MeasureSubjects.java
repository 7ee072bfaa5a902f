package dev.tidings.eval.entity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.enrich.subject.ClassifySubject;
import dev.tidings.enrich.subject.ScoredSubject;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.enrich.text.AnalyseText;
import dev.tidings.enrich.text.CountTerms;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares the subject that the pipeline gives an article with a labelled one. An article is right
 * when its likeliest subject is the labelled one; an unclassified article is wrong. For a file that
 * knows only some of the subjects it is also told how many are right when only those compete.
 */
public final class MeasureSubjects {
  private final AnalyseText analyseText = new AnalyseText();
  private final CountTerms countTerms = new CountTerms();
  private final ClassifySubject classifySubject = new ClassifySubject();

  /** A labelled article and what it was taken for. */
  private record Judged(Subject labelled, List<ScoredSubject> found) {
    Subject first() {
      return found.isEmpty() ? Subject.UNCLASSIFIED : found.get(0).subject();
    }

    boolean isRightAmong(Set<Subject> subjects) {
      Optional<ScoredSubject> best =
          found.stream().filter(scored -> subjects.contains(scored.subject())).findFirst();
      return best.isPresent() && best.get().subject() == labelled;
    }
  }

  /**
   * What came out.
   *
   * @param articles how many are labelled
   * @param right whose likeliest subject is the labelled one
   * @param rightAmongLabelled the same when only subjects that the file labels compete
   * @param unclassified how many were left without a subject
   * @param bySubject labelled subject to what its articles were taken for
   */
  public record Result(
      int articles,
      int right,
      int rightAmongLabelled,
      int unclassified,
      Map<Subject, Map<Subject, Integer>> bySubject) {
    /** Share of the articles that are right, 0 to 1. */
    @JsonProperty
    public double accuracy() {
      return right / (double) articles;
    }

    /** The same when only the labelled subjects compete. */
    @JsonProperty
    public double accuracyAmongLabelled() {
      return rightAmongLabelled / (double) articles;
    }
  }

  /**
   * Measures articles, one JSON object a line with {@code title}, {@code body}, {@code language}
   * and {@code subject}: an IPTC code, with {@code medtop:} before it or not, or a subject's name.
   *
   * @throws IllegalArgumentException that names the first line without a subject
   */
  public Result measure(Path file) throws IOException {
    List<Judged> all = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        all.add(judge(Json.mapper().readTree(line), number));
      }
    }
    if (all.isEmpty()) {
      throw new IllegalArgumentException("it has no articles");
    }
    Map<Subject, Map<Subject, Integer>> bySubject = new EnumMap<>(Subject.class);
    for (Judged one : all) {
      bySubject
          .computeIfAbsent(one.labelled, unused -> new TreeMap<>())
          .merge(one.first(), 1, Integer::sum);
    }
    return new Result(
        all.size(),
        (int) all.stream().filter(one -> one.first() == one.labelled).count(),
        (int) all.stream().filter(one -> one.isRightAmong(bySubject.keySet())).count(),
        (int) all.stream().filter(one -> one.found.isEmpty()).count(),
        bySubject);
  }

  private Judged judge(JsonNode article, int line) {
    String code = article.path("subject").asText().replace("medtop:", "");
    Subject labelled =
        Subject.of(code)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "line " + line + " has no top-level IPTC code as \"subject\""));
    String language = article.path("language").asText("en");
    Map<String, Integer> terms =
        countTerms.count(
            analyseText.analyse(article.path("title").asText(), language),
            analyseText.analyse(article.path("body").asText(), language));
    return new Judged(labelled, classifySubject.classify(language, terms));
  }
}
