package dev.tidings.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's name finder with its features and parameters as they come. There is no model of it in
 * Maven Central, so one is trained first, on columns as our own tagger is.
 */
final class OpenNlpNames implements FindNames {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

  private final NameFinderME finder;

  OpenNlpNames(Path training) throws IOException {
    finder =
        new NameFinderME(
            NameFinderME.train(
                "en",
                null,
                new CollectionObjectStream<>(samples(training)),
                TrainingParameters.defaultParams(),
                new TokenNameFinderFactory()));
  }

  @Override
  public int count(String title, String body) {
    int names = finder.find(SimpleTokenizer.INSTANCE.tokenize(title)).length;
    for (String sentence : SENTENCE_END.split(body, -1)) {
      names += finder.find(SimpleTokenizer.INSTANCE.tokenize(sentence)).length;
    }
    finder.clearAdaptiveData();
    return names;
  }

  private static List<NameSample> samples(Path training) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<Span> names = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(training));
    lines.add("");
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      if (columns.length < 2 || columns[0].startsWith("-DOCSTART-")) {
        if (!words.isEmpty()) {
          samples.add(
              new NameSample(words.toArray(String[]::new), names.toArray(Span[]::new), false));
          words.clear();
          names.clear();
        }
        continue;
      }
      String tag = columns[1];
      if (tag.startsWith("B-")) {
        names.add(new Span(words.size(), words.size() + 1, tag.substring(2)));
      } else if (tag.startsWith("I-") && !names.isEmpty()) {
        Span last = names.remove(names.size() - 1);
        names.add(new Span(last.getStart(), words.size() + 1, last.getType()));
      }
      words.add(columns[0]);
    }
    return samples;
  }
}
