package dev.tidings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StripMarkupTest {

  private static String strip(String text) {
    return StripMarkup.apply(MappedText.of(text)).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the <b>old</b> town | the old town",
        "<a href=\"https://x.example/?a=1>2\">link</a> | link",
        "<a title='a > b' href=x>link</a> | link",
        "rain<!-- <b>not this</b> --> fell | rain fell",
        "a<script>if (a < b) { alert('</b>'); }</script>b | ab",
        "a<STYLE type=\"text/css\">p { color: red }</STYLE>b | ab",
        "<img src=\"a.png\" alt=\"x\"/>text | text",
        "AT&amp;T &lt; 5&nbsp;% | AT&T < 5\u00a0%",
        "caf&eacute; &#8211; &#x2014; | café – —",
        "&nosuch; & co | &nosuch; & co",
        "<![CDATA[rain <b>fell</b>]]> | rain fell]]>",
        "<unknown>x</unknown> <b>y</b> | <unknown>x</unknown> y",
        "<b>bold</b> 3 < 4 and 5 > 2 | bold 3 < 4 and 5 > 2",
        "&lt;p&gt;one&lt;/p&gt; | one",
      })
  void markupGoesAndTextStays(String published, String expected) {
    assertThat(strip(published).strip()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sears <S> rose, <B> fell, <SRD> and <IBM> were flat.",
        "a pact with <Gruppo Esempio>, a unit of <A>",
        "write to <desk@news.example> about 3<4",
        "if a<b then",
      })
  void tickersAndComparisonsAreNoMarkup(String text) {
    assertThat(strip(text)).isEqualTo(text);
  }

  @Test
  void tickersStayInMarkedUpText() {
    assertThat(strip("<p>Shares of Acme <ACM> rose</p>").strip())
        .isEqualTo("Shares of Acme <ACM> rose");
  }

  @Test
  void blocksBreakParagraphsAndLineFeedsInsideThemAreSpaces() {
    assertThat(strip("<p>one\ntwo</p><p>three<br>four</p>"))
        .isEqualTo("\n\none two\n\n\n\nthree\nfour\n\n");
  }

  @Test
  void inlineTagsLeaveLineFeedsAlone() {
    assertThat(strip("one <i>two</i>\nthree")).isEqualTo("one two\nthree");
  }

  @Test
  void unclosedScriptDropsTheRest() {
    assertThat(strip("<p>one</p><script>var a = 1;").strip()).isEqualTo("one");
  }

  @Test
  void textWithoutMarkupIsReturnedAsItIs() {
    MappedText text = MappedText.of("no markup here");

    assertThat(StripMarkup.apply(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<a href=\"", "<b", "<!--", "&amp", "<script>", "</p", "<p x='", "<![CDATA["})
  @Timeout(20)
  void longHostileInputIsReadInLinearTime(String piece) {
    String hostile = "<p>x</p>" + piece.repeat(100_000);

    assertThat(strip(hostile).length()).isLessThanOrEqualTo(hostile.length() + 4);
  }
}
