package dev.tidings.enrich.entity.tag;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Words beside a name that tell what it names. */
public final class CueWords {
  private static final Set<String> TITLES =
      words(
          """
          mr mr. mrs mrs. ms ms. dr dr. prof. president minister secretary senator sen. sen rep. rep
          congressman congresswoman gov. governor judge justice gen. general col. colonel lt. capt. sgt.
          king queen prince princess pope chancellor ambassador coach chief director chairman ceo
          spokesman spokeswoman spokesperson professor sir lord lady father bishop mayor detective
          officer leader candidate lawyer analyst attorney actor actress singer author striker
          midfielder defender goalkeeper captain champion manager archbishop cardinal premier sheikh
          imam
          presidente presidenta ministro ministra secretario secretaria senador senadora diputado
          gobernador alcalde juez se\u00f1or se\u00f1ora sr. sra. rey reina papa canciller embajador
          pr\u00e9sident pr\u00e9sidente ministre s\u00e9nateur d\u00e9put\u00e9 maire juge roi reine m. mme pape
          chancelier
          pr\u00e4sident pr\u00e4sidentin minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin
          au\u00dfenminister au\u00dfenministerin innenminister finanzminister premierminister
          ministerpr\u00e4sident b\u00fcrgermeister k\u00f6nig k\u00f6nigin papst herr frau trainer us-pr\u00e4sident
          us-au\u00dfenminister staatschef
          """);

  private static final Set<String> SAYING =
      words(
          """
          said says told tells added adds who whose he she announced argued wrote met tweeted warned
          insisted explained asked noted described
          """);

  private static final Set<String> PLACE_PREPOSITIONS =
      words(
          "in at from near to across outside inside around towards en desde hacia \u00e0 aus bei"
              + " nach");

  private static final Set<String> ORGANIZATION_WORDS =
      words(
          """
          Inc Inc. Corp Corp. Co Co. Ltd Ltd. PLC Group Bank University Ministry Department Party
          Association Union Committee Council Agency Institute Court Office Commission Federation
          Company College Hospital Club United City FC Army Police Ministerio Banco Universidad Partido
          Polic\u00eda Secretar\u00eda Agencia Comit\u00e9 Cour Agence Banque Autorit\u00e9 VfB SV TSV Bahn
          Organizaci\u00f3n Senado Ej\u00e9rcito Fiscal\u00eda Centro Instituto Asociaci\u00f3n Federaci\u00f3n Fundaci\u00f3n
          C\u00e1mara Gobierno Corte Sindicato Inter Real Atl\u00e9tico Sporting Olympique Racing Union
          Organisation Institut Rassemblement Soci\u00e9t\u00e9 S\u00e9nat Haute Autorit\u00e9 Zentralbank Bundesbank
          Nationen Bundesamt Landgericht Oberlandesgericht Staatsanwaltschaft Landtag Stiftung Werke
          Tribunal Asamblea Congreso Comisi\u00f3n Consejo Minist\u00e8re Banque Universit\u00e9 Parti Conseil
          Commission Assembl\u00e9e Cour Ministerium Bundesministerium Partei Universit\u00e4t Gericht
          Bundesgerichtshof Gmbh GmbH AG SE SA Institut Verband Gewerkschaft
          """);

  private CueWords() {}

  /** A title or office that stands before a person's name; {@code word} in lower case. */
  public static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  /** A word that follows the name of someone who acts. */
  static boolean isSaying(String word) {
    return SAYING.contains(word);
  }

  /** A preposition that stands before a place; {@code word} in lower case. */
  public static boolean isPlacePreposition(String word) {
    return PLACE_PREPOSITIONS.contains(word);
  }

  /** A word that makes a name an organisation's. */
  public static boolean isOrganizationWord(String word) {
    return ORGANIZATION_WORDS.contains(word);
  }

  /** The words of a text block as a set. */
  public static Set<String> words(String text) {
    return Set.copyOf(new HashSet<>(Arrays.asList(text.strip().split("\\s+"))));
  }
}
