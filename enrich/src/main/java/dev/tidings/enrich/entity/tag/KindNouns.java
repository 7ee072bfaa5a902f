package dev.tidings.enrich.entity.tag;

import dev.tidings.enrich.entity.name.NameType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Spanish, German and French nouns that say what sort of thing the name beside them names. */
final class KindNouns {
  private static final Map<String, NameType> TYPES = new HashMap<>();

  static {
    put(
        NameType.LOCATION,
        """
        ciudad pueblo provincia regi\u00f3n costa isla r\u00edo barrio municipio estado aeropuerto puerto
        palacio plaza estadio calle monta\u00f1a valle frontera cerca centro norte sur este oeste capital
        stadt fluss insel provinz region dorf gemeinde bezirk landkreis berg see hafen flughafen platz
        stra\u00dfe n\u00e4he hauptstadt bundesland kanton stadion schloss
        ville village r\u00e9gion d\u00e9partement \u00eele fleuve rivi\u00e8re quartier commune c\u00f4te port a\u00e9roport
        palais place stade parc rue montagne vall\u00e9e fronti\u00e8re pr\u00e8s nord sud est ouest capitale ch\u00e2teau
        """);
    put(
        NameType.ORGANIZATION,
        """
        empresa compa\u00f1\u00eda banco partido sindicato agencia diario peri\u00f3dico clan c\u00e1rtel cartel grupo
        guerrilla ej\u00e9rcito senado congreso organizaci\u00f3n asociaci\u00f3n federaci\u00f3n fundaci\u00f3n equipo club
        fiscal\u00eda ministerio universidad hospital banda instituto sede
        firma konzern unternehmen bank partei gewerkschaft agentur zeitung verein sender verband
        organisation bewegung miliz gruppe vorstand aktie beh\u00f6rde ministerium universit\u00e4t zeitschrift
        entreprise soci\u00e9t\u00e9 groupe banque parti syndicat agence journal quotidien cha\u00eene arm\u00e9e s\u00e9nat
        organisation association f\u00e9d\u00e9ration fondation \u00e9quipe olympique universit\u00e9 h\u00f4pital institut
        """);
    put(
        NameType.PERSON,
        """
        actor actriz cantante escritor escritora periodista futbolista entrenador abogado l\u00edder
        ministro ministra presidente presidenta senador senadora exministro expresidente portavoz
        director directora
        schauspieler schauspielerin s\u00e4nger s\u00e4ngerin schriftsteller schriftstellerin journalist
        journalistin sprecher sprecherin politiker politikerin pr\u00e4sidenten kanzlerkandidat chef
        chefin au\u00dfenministers autor autorin regisseur anwalt
        acteur actrice chanteur chanteuse \u00e9crivain journaliste footballeur entra\u00eeneur avocat
        ministre pr\u00e9sident pr\u00e9sidente chef cheffe porte-parole directeur directrice
        """);
  }

  private KindNouns() {}

  /** What a name beside that noun, in lower case, names. */
  static @Nullable NameType type(String noun) {
    return TYPES.get(noun);
  }

  private static void put(NameType type, String nouns) {
    CueWords.words(nouns).forEach(noun -> TYPES.put(noun, type));
  }
}
