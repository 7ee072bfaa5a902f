package dev.tidings.enrich.claim;

/** The singular of an English noun, by its ending; other words stay as they are. */
final class Singular {

  private Singular() {}

  static String of(String noun) {
    int length = noun.length();
    if (length < 4 || !noun.endsWith("s") || noun.endsWith("ss") || noun.endsWith("us")) {
      return noun;
    }
    if (noun.endsWith("ies") && length > 4) {
      return noun.substring(0, length - 3) + "y";
    }
    if (noun.endsWith("ches") || noun.endsWith("shes") || noun.endsWith("xes")) {
      return noun.substring(0, length - 2);
    }
    if (noun.endsWith("sses") || noun.endsWith("zzes")) {
      return noun.substring(0, length - 2);
    }
    return noun.endsWith("is") ? noun : noun.substring(0, length - 1);
  }
}
