package dev.tidings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropBoilerplateTest {
  private static final String PROSE = "The river rose by two metres overnight, officials said.";

  private final DropBoilerplate step = new DropBoilerplate();

  private List<String> keep(String title, String... lines) {
    return step.apply(title, Arrays.stream(lines).map(MappedText::of).toList()).stream()
        .map(MappedText::toString)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "View All",
        "ad-image",
        "ADVERTISEMENT",
        "Scroll down for video",
        "SCROLL DOWN FOR VIDEOS",
        "Continue reading the main story",
        "12 comments",
        "Share this article",
        "Follow A. Writer on Twitter",
        ">> Follow A. Writer (@awriter) on Twitter",
        "Follow us: @example on Facebook",
        "Sign up for our morning newsletter!",
        "Subscribe to our daily briefing",
        "Read more: Ten ways to dry a carpet",
        "READ MORE",
        "Related: Bridge closed until Friday",
        "SEE ALSO:  What the flood left behind",
        "(Photo: A. Writer)",
        "[Image via screengrab]",
        "Image: Title: flood town",
        "Photo credit: Example Pictures",
        "© EXAMPLE PHOTO/ A. WRITER",
        "Copyright 2014 Example Press. All rights reserved.",
        "This material may not be published, broadcast, rewritten or redistributed.",
        "We use cookies to improve your experience on this site",
        "On a mobile device? Click here to watch the video.",
        "(Additional reporting by A. Writer; Editing by B. Writer)",
        "Please enable Javascript to watch.",
        "brightcove.createExperiences();",
        "@media only screen {.mobile { display: none; }}",
        "* * *",
        "___",
        "Lesen Sie auch: Die Brücke bleibt gesperrt",
        "Lire aussi : Le pont reste fermé",
        "Todos los derechos reservados",
        "Compartir este artículo",
        "Comparte esta noticia en Facebook",
        "Contenido exclusivo para suscriptores",
        "Partager cet article",
        "Partager sur WhatsApp",
        "Article réservé aux abonnés",
        "Diesen Artikel teilen",
        "Jetzt Newsletter abonnieren",
        "Condividi questo articolo",
        "Iscriviti alla newsletter",
        "Compartilhe esta notícia",
        "Partilhar este artigo",
      })
  void linesOfThePageGo(String line) {
    assertThat(keep("", PROSE, line)).containsExactly(PROSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photos of the crater show no such pieces, the geologist said.",
        "Follow-up tests in the laboratory on Twitter Street found nothing, doctors told"
            + " reporters.",
        "Share prices fell by a third before trading was stopped in the afternoon.",
        "Read more books, the minister told the pupils, and you will see more of the world.",
        "Subscribe to that view or not, the judge said, the law leaves no choice here.",
        "Advertising revenue rose.",
        "\"I watched the video,\" he said.",
        "Shr profit six cts vs loss nine cts",
        "Related companies hold 12 pct of the shares, the filing said.",
        "Today the bank will decide.",
        "Home sales fell.",
        "Compartir este artículo con sus alumnos le costó el puesto a la maestra, según el"
            + " sindicato.",
        "Partager cet article de la loi en deux serait contraire à la Constitution, a dit le juge"
            + " hier.",
        "Diesen Artikel der Verfassung will die Regierung noch in diesem Jahr ändern.",
        "Condividi su ogni punto, ha detto il ministro ai sindaci riuniti ieri sera nella"
            + " capitale.",
        "He copied the copyright notice by hand, as monks once did, and signed it with care.",
      })
  void proseStays(String line) {
    assertThat(keep("", PROSE, line)).containsExactly(PROSE, line);
  }

  @Test
  void datesAtTheHeadGo() {
    assertThat(
            keep("", "Today : Jan 31, 2025", "31 January 2025", "Updated 10:15 GMT, 3 May", PROSE))
        .containsExactly(PROSE);
  }

  @Test
  void aRepeatedTitleGoesWithTheLabelsBeforeIt() {
    assertThat(keep("River floods old town", "U.S. News", "RIVER FLOODS OLD TOWN", PROSE))
        .containsExactly(PROSE);
  }

  @Test
  void aTitleMadeFromTheFirstSentenceDoesNotTakeTheSentence() {
    assertThat(keep("The river rose.", "The river rose.", PROSE))
        .containsExactly("The river rose.", PROSE);
  }

  @Test
  void aQuoteThatIsRepeatedStandsOnce() {
    String quote = "“We have never seen the water rise as fast as it did this week.”";

    assertThat(keep("", quote, quote, PROSE)).containsExactly(quote, PROSE);
  }

  @Test
  void shortRowsOfATableMayRepeat() {
    assertThat(keep("", "Net 10", "Year", "Net 10")).containsExactly("Net 10", "Year", "Net 10");
  }

  @Test
  void aListOfOtherArticlesGoesWithItsHeading() {
    assertThat(
            keep(
                "",
                PROSE,
                "Opinion",
                "View All",
                "A. WRITER: Why nobody built the dam",
                "The plans were ready in spring, the money was not,...",
                "B. WRITER: What the insurers owe us now"))
        .containsExactly(PROSE);
  }

  @Test
  void aHeadingWithProseAfterItLosesNoProse() {
    String more = "The council will meet on Friday to vote on the repairs.";

    assertThat(keep("", PROSE, "Related", more, "It has 40 members.")).contains(more);
  }

  @Test
  void anOriginLineAtTheEndGoes() {
    assertThat(keep("", PROSE, "From The Daily Example")).containsExactly(PROSE);
    assertThat(keep("", PROSE, "From there it went down.")).hasSize(2);
  }
}
