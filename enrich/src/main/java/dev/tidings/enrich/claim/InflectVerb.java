package dev.tidings.enrich.claim;

import java.util.ArrayList;
import java.util.List;

/** The forms of an English verb from its lemma, or from {@code lemma:form,form} when irregular. */
final class InflectVerb {

  private InflectVerb() {}

  /** What an ending says of a form. */
  enum Form {
    BASE,
    PRESENT,
    PAST,
    ING
  }

  /**
   * A form of a verb.
   *
   * @param text as written, lower case
   * @param form what it is
   */
  record Inflected(String text, Form form) {}

  /**
   * @param entry {@code kill}, {@code begin:begins,beginning,began,begun}
   */
  static List<Inflected> inflect(String entry) {
    int colon = entry.indexOf(':');
    String lemma = colon < 0 ? entry : entry.substring(0, colon);
    List<Inflected> forms = new ArrayList<>(5);
    forms.add(new Inflected(lemma, Form.BASE));
    if (colon < 0) {
      forms.add(new Inflected(present(lemma), Form.PRESENT));
      forms.add(new Inflected(past(lemma), Form.PAST));
      forms.add(new Inflected(ing(lemma), Form.ING));
      return forms;
    }
    for (String form : entry.substring(colon + 1).split(",", -1)) {
      if (!form.isEmpty()) {
        forms.add(new Inflected(form, formOf(form, lemma)));
      }
    }
    return forms;
  }

  private static Form formOf(String form, String lemma) {
    if (form.endsWith("ing") && form.length() > lemma.length()) {
      return Form.ING;
    }
    return form.equals(present(lemma)) ? Form.PRESENT : Form.PAST;
  }

  private static boolean endsInConsonantAndY(String lemma) {
    int length = lemma.length();
    return length > 1
        && lemma.charAt(length - 1) == 'y'
        && "aeiou".indexOf(lemma.charAt(length - 2)) < 0;
  }

  private static String present(String lemma) {
    if (endsInConsonantAndY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing =
        lemma.endsWith("s")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("ch")
            || lemma.endsWith("sh")
            || lemma.endsWith("o");
    return lemma + (hissing ? "es" : "s");
  }

  private static String past(String lemma) {
    if (endsInConsonantAndY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return lemma + (lemma.endsWith("e") ? "d" : "ed");
  }

  private static String ing(String lemma) {
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, lemma.length() - 2) + "ying";
    }
    boolean dropsE = lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("ye");
    return (dropsE ? lemma.substring(0, lemma.length() - 1) : lemma) + "ing";
  }
}
