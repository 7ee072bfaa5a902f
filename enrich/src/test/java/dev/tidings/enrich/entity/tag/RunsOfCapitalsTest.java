package dev.tidings.enrich.entity.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a name goes that begins with the first word. */
class RunsOfCapitalsTest {

  private static final NameHints HINTS =
      new NameHints(WordTable.of(Map.of("Cuba", NameHints.COUNTRY, "Anna", NameHints.FIRST_NAME)));

  private static String run(String text, boolean nounsHaveCapitals) {
    List<String> words = List.of(text.split(" "));
    int end = new RunsOfCapitals(HINTS, nounsHaveCapitals).end(new Line(words), 0);
    return String.join(" ", words.subList(0, end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Carlos Muestra viaj\u00F3 | Carlos Muestra",
        "Carlos Muestra | Carlos Muestra",
        "Carlos | Carlos",
        "Organizaci\u00F3n de Estados Americanos dijo | Organizaci\u00F3n de Estados Americanos",
        "Organizaci\u00F3n de los Estados dijo | Organizaci\u00F3n de los Estados",
        "Carlos de la | Carlos",
        "Carlos de la del Muestra | Carlos",
        "Lima y Cuba dijo | Lima",
        "Lima y Sol dijo | Lima y Sol",
        "Commission nationale a dit | Commission nationale",
        "Jean nationale a dit | Jean",
        "Cour de cassation a dit | Cour de cassation",
        "Jean de cassation a dit | Jean",
        "Cour Haute de cassation a dit | Cour Haute",
        "Uno Dos Tres Cuatro Cinco Seis Siete Ocho Nueve | Uno Dos Tres Cuatro Cinco Seis Siete Ocho",
      })
  void whereOnlyNamesHaveCapitals(String text, String run) {
    assertThat(run(text, false)).isEqualTo(run);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna von Beispiel sagte | Anna von Beispiel",
        "Anna der Beispiel sagte | Anna",
        "Vorstand von Musterwerke tagte | Vorstand",
        "Anna Beispiel sagte | Anna Beispiel",
      })
  void whereNounsHaveThemToo(String text, String run) {
    assertThat(run(text, true)).isEqualTo(run);
  }
}
