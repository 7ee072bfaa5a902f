package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FindQuotes.Quotation;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.enrich.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds who says what in a whole text: inside of its sentences, and over quotations that run on for
 * several sentences or paragraphs.
 */
public final class AttributeSpeech {

  private final AttributeSentence english = new AttributeSentence();

  /** Attributions of sentences in the order of the text, then those of quotations. */
  public List<Attribution> attribute(AnalysedText text) {
    List<Words> sentences = new ArrayList<>(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      sentences.add(SplitWords.split(text.text(), sentence.start(), sentence.end()));
    }
    List<Quotation> quotations = FindQuotes.find(text.text());
    List<Attribution> all = new ArrayList<>();
    attribute(text.language(), sentences, quotations).forEach(all::addAll);
    for (Attribution speaker : AttributeQuotations.attribute(text.text(), quotations, all)) {
      if (speaker != null) {
        all.add(speaker);
      }
    }
    return all;
  }

  /** The same for sentences already cut; one list for each sentence. */
  List<List<Attribution>> attribute(
      String language, List<Words> sentences, List<Quotation> quotations) {
    List<List<Attribution>> found = new ArrayList<>(sentences.size());
    CueWords cues = CueWords.of(language);
    int firstQuotation = 0;
    for (Words words : sentences) {
      while (firstQuotation < quotations.size()
          && words.size() > 0
          && quotations.get(firstQuotation).end() <= words.start(0)) {
        firstQuotation++;
      }
      boolean[] quoted = quoted(words, quotations, firstQuotation);
      if (language.equals("en")) {
        found.add(english.attribute(words, quoted));
      } else if (cues == null) {
        found.add(List.of());
      } else {
        found.add(AttributeQuotes.attribute(cues, Predicates.of(language), words, quoted));
      }
    }
    return found;
  }

  /** Which words stand in quotation marks, the marks included. */
  static boolean[] quoted(Words words, List<Quotation> quotations, int firstQuotation) {
    boolean[] quoted = new boolean[words.size()];
    int quotation = firstQuotation;
    for (int i = 0; i < quoted.length; i++) {
      while (quotation < quotations.size() && quotations.get(quotation).end() <= words.start(i)) {
        quotation++;
      }
      quoted[i] =
          quotation < quotations.size() && quotations.get(quotation).start() <= words.start(i);
    }
    return quoted;
  }
}
