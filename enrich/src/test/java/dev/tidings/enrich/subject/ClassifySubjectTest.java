package dev.tidings.enrich.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.text.AnalyseText;
import dev.tidings.enrich.text.CountTerms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifySubjectTest {
  private final ClassifySubject classifySubject = new ClassifySubject();

  private List<ScoredSubject> classify(String language, String text) {
    AnalyseText analyseText = new AnalyseText();
    return classifySubject.classify(
        language,
        new CountTerms()
            .count(analyseText.analyse("", language), analyseText.analyse(text, language)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | sport | The striker scored two goals as the team won the cup final at the stadium
          en | economy-business-and-finance | Shares fell as the bank cut its profit forecast and inflation rose
          en | weather | Heavy rain and snow are forecast and temperatures will fall in the storm
          en | health | Doctors said patients with the virus need a vaccine, hospitals warned
          en | crime-law-and-justice | Police arrested a suspect and the court sentenced him for murder
          en | science-and-technology | Researchers used a telescope to see the planet, NASA astronomers said
          es | sport | El delantero marcó dos goles y el equipo ganó la copa en el estadio
          de | politics-and-government | Der Bundestag stimmte ab, die Koalition und der Kanzler regieren nach der Wahl
          fr | disaster-accident-and-emergency-incident | Le séisme a fait des morts et des blessés, les secours fouillent les décombres
          """)
  void namesTheSubject(String language, String slug, String text) {
    assertThat(classify(language, text).get(0).subject().slug()).isEqualTo(slug);
  }

  @Test
  void staysSilentWhenUnsure() {
    assertThat(classify("en", "Nothing much was to be seen there")).isEmpty();
    assertThat(classify("en", "")).isEmpty();
    assertThat(classify("xx", "The striker scored two goals in the cup final")).isEmpty();
  }

  @Test
  void givesSeveralSubjectsWithSharesWhenSeveralFit() {
    List<ScoredSubject> subjects =
        classify(
            "en",
            "The court jailed the banker for fraud; prosecutors said shareholders lost profits,"
                + " and the bank's shares and earnings fell; the judge heard the jury's verdict");

    assertThat(subjects)
        .extracting(ScoredSubject::subject)
        .contains(Subject.CRIME_LAW_AND_JUSTICE, Subject.ECONOMY_BUSINESS_AND_FINANCE);
    assertThat(subjects).allSatisfy(subject -> assertThat(subject.score()).isBetween(0.2, 1.0));
    assertThat(subjects.stream().mapToDouble(ScoredSubject::score).sum()).isLessThanOrEqualTo(1.01);
  }

  @Test
  void namesTopicsOfTheNextLevelWhereTheyAreSure() {
    List<ScoredSubject> election =
        classify(
            "en",
            "Voters went to the polls; the candidates' ballots were counted and turnout in the"
                + " election was high. The government and its ministers congratulated the winner.");

    assertThat(election.get(0).subject()).isEqualTo(Subject.POLITICS_AND_GOVERNMENT);
    assertThat(election.get(0).topics().get(0).code()).isEqualTo("20000574");
    assertThat(election.get(0).topics().get(0).score()).isBetween(0.4, 1.0);
    assertThat(classify("en", "The senator spoke about the government, the president and a party"))
        .allSatisfy(subject -> assertThat(subject.topics()).isEmpty());
  }
}
