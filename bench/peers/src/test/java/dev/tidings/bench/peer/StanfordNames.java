package dev.tidings.bench.peer;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;

/** CoreNLP's tokeniser and its CRF alone, without its rules for times and numbers. */
final class StanfordNames implements FindNames {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> classifier;

  StanfordNames() throws IOException, ClassNotFoundException {
    classifier = CRFClassifier.getClassifier(MODEL);
  }

  @Override
  public int count(String title, String body) {
    return classifier.classifyToCharacterOffsets(title + ".\n" + body).size();
  }
}
