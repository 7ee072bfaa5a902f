package dev.tidings.enrich.claim;

/** Verbs in the present tense that need no other sign to be told from nouns. */
final class PresentForms {

  private PresentForms() {}

  /** Forms in -s that are never a noun's plural. */
  static boolean neverNoun(String lower) {
    return switch (lower) {
      case "comes", "goes", "becomes", "remains", "includes", "takes", "makes", "gives" -> true;
      case "says", "means", "allows", "follows", "involves", "requires", "leads", "seeks" -> true;
      case "aims", "serves", "provides", "contains", "depends", "continues", "begins" -> true;
      case "appears", "seems", "suggests", "reveals", "confirms", "denies", "tells", "asks" -> true;
      case "believes", "thinks", "knows", "sees", "gets", "hears", "expects", "agrees" -> true;
      case "argues", "insists", "adds", "indicates", "describes", "explains", "occurs" -> true;
      case "happens", "exists", "owns", "consists", "belongs", "arrives", "loses", "kills" -> true;
      case "dies", "buys", "sells", "builds", "sends", "meets", "joins", "affects" -> true;
      case "holds", "keeps", "speaks", "brings", "leaves", "lies", "sits", "lives", "wants" -> true;
      default -> false;
    };
  }
}
