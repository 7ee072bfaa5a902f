package dev.tidings.enrich.entity.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagByCapitalsTest {
  private static NameHints hints;

  @BeforeAll
  static void load() {
    hints = NameHints.load();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | El ministro Carlos Muestra viajó a Sevilla . | Carlos Muestra/PERSON, Sevilla/LOCATION
          es | La Organización de Ejemplos denunció al partido Nuevo Muestra . | Organización de Ejemplos/ORGANIZATION, Nuevo Muestra/ORGANIZATION
          es | Miles de personas salieron a la calle . |
          es | Llueve en Cuba y Puerto Rico . | Cuba/LOCATION, Puerto Rico/LOCATION
          de | Der Vorschlag der Regierung liegt auf dem Tisch . |
          de | Die Schauspielerin Anna Beispiel lebt in Leipzig . | Anna Beispiel/PERSON, Leipzig/LOCATION
          de | Der Vorstand von Musterwerke tagte . | Musterwerke/ORGANIZATION
          fr | La Commission nationale a parlé à Jean Exemple . | Commission nationale/ORGANIZATION, Jean Exemple/PERSON
          fr | Le Sénat a voté , selon la ville de Lyon . | Sénat/ORGANIZATION, Lyon/LOCATION
          """)
  void findsNamesByWhatStandsBesideThem(String language, String text, String expected) {
    Line line = new Line(List.of(text.split(" ")));

    List<String> found = new ArrayList<>();
    for (Span span : new TagByCapitals(hints, language).tag(List.of(line)).get(0)) {
      List<String> words = Arrays.asList(text.split(" ")).subList(span.first(), span.end());
      found.add(String.join(" ", words) + "/" + span.type());
    }

    assertThat(found)
        .containsExactlyElementsOf(
            expected == null ? List.of() : Arrays.asList(expected.split(", ")));
  }
}
