package dev.tidings.ingest.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicaliseUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        // scheme, host, port
        "http://news.example/a https://news.example/a",
        "HTTPS://NEWS.Example/A https://news.example/A",
        "//news.example/a https://news.example/a",
        "https://www.news.example/a https://news.example/a",
        "https://www2.news.example/a https://news.example/a",
        "https://news.example:443/a https://news.example/a",
        "http://news.example:80/a https://news.example/a",
        "https://news.example:8443/a https://news.example:8443/a",
        "https://news.example./a https://news.example/a",
        "https://user:secret@news.example/a https://news.example/a",
        "https://müller.example/a https://xn--mller-kva.example/a",
        "https://xn--mller-kva.example/a https://xn--mller-kva.example/a",
        "https://новости.example/a https://xn--b1amnebsh.example/a",
        // mobile and AMP
        "https://m.news.example/a https://news.example/a",
        "https://mobile.news.example/a https://news.example/a",
        "https://amp.news.example/a https://news.example/a",
        "https://www.m.news.example/a https://news.example/a",
        "https://en.m.news.example/a https://en.news.example/a",
        "https://m.example/a https://m.example/a",
        "https://news.example/a/amp https://news.example/a",
        "https://news.example/a/amp/ https://news.example/a",
        "https://news.example/amp/a https://news.example/a",
        "https://news.example/a.amp https://news.example/a",
        "https://news.example/a.amp.html https://news.example/a.html",
        "https://news.example/a/amp.html https://news.example/a",
        "https://news.example/a?amp=1 https://news.example/a",
        "https://news.example/a?amp https://news.example/a",
        "https://news.example/a?outputType=amp https://news.example/a",
        "https://news.example/a?output=amp https://news.example/a",
        "https://news-example.cdn.ampproject.org/c/s/news.example/a/amp https://news.example/a",
        "https://news-example.cdn.ampproject.org/v/s/news.example/a?amp_js_v=0.1 https://news.example/a",
        "https://www.google.com/amp/s/www.news.example/a https://news.example/a",
        "https://www.google.co.uk/amp/news.example/a https://news.example/a",
        // path
        "https://news.example https://news.example/",
        "https://news.example/a/ https://news.example/a",
        "https://news.example//a//b https://news.example/a/b",
        "https://news.example/a/./b/../c https://news.example/a/c",
        "https://news.example/../a https://news.example/a",
        "https://news.example/a/index.html https://news.example/a",
        "https://news.example/%7Ewriter/%61 https://news.example/~writer/a",
        "https://news.example/caf%c3%a9 https://news.example/caf%C3%A9",
        "https://news.example/café https://news.example/caf%C3%A9",
        "https://news.example/a%2Fb https://news.example/a%2Fb",
        "https://news.example/100% https://news.example/100%25",
        "https://news.example/a%zz https://news.example/a%25zz",
        "https://news.example/(a)_b https://news.example/(a)_b",
        // query and fragment
        "https://news.example/a#top https://news.example/a",
        "https://news.example/a?#top https://news.example/a",
        "https://news.example/a?utm_source=x&utm_medium=y https://news.example/a",
        "https://news.example/a?UTM_Source=x https://news.example/a",
        "https://news.example/a?fbclid=abc https://news.example/a",
        "https://news.example/a?gclid=1&id=7 https://news.example/a?id=7",
        "https://news.example/a?mc_cid=1&mc_eid=2 https://news.example/a",
        "https://news.example/a?b=2&a=1 https://news.example/a?a=1&b=2",
        "https://news.example/a?a=1&a=1 https://news.example/a?a=1",
        "https://news.example/a?id=%61 https://news.example/a?id=a",
        "https://news.example/a?page= https://news.example/a?page=",
        "https://news.example/a?&& https://news.example/a",
        "https://news.example/a?q=x%26y https://news.example/a?q=x%26y",
      })
  void addressesOfOnePageBecomeOne(String url, String expected) {
    assertThat(CanonicaliseUrl.apply(url)).isEqualTo(expected);
    assertThat(CanonicaliseUrl.apply(expected)).as("applied twice").isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "news.example/a",
        "ftp://news.example/a",
        "mailto:desk@news.example",
        "javascript:alert(1)",
        "file:///etc/hosts",
        "https://",
        "https:///a",
        "https://localonly/a",
        "https://news..example/a",
        "https://news.example:port/a",
        "https://news.example:123456/a",
        "https://news .example/a",
        "https://news.example/a b",
        "https://[::1]/a",
        "https://www.google.com/amp/s/",
      })
  void whatIsNoAddressOfAPageIsNothing(String url) {
    assertThat(CanonicaliseUrl.apply(url)).isEmpty();
  }

  @Test
  void overlongAddressesAreNothing() {
    assertThat(CanonicaliseUrl.apply("https://news.example/" + "a".repeat(3_000))).isEmpty();
  }

  @Test
  void cachesOfCachesEnd() {
    String nested = "https://www.google.com/amp/s/".repeat(40) + "news.example/a";

    assertThat(CanonicaliseUrl.apply(nested)).isEmpty();
  }

  @Test
  void theFrontPageNamesNoPage() {
    assertThat(CanonicaliseUrl.namesPage("https://news.example/")).isFalse();
    assertThat(CanonicaliseUrl.namesPage("https://news.example/a")).isTrue();
    assertThat(CanonicaliseUrl.namesPage("https://news.example/?id=7")).isTrue();
    assertThat(CanonicaliseUrl.namesPage("")).isFalse();
  }

  @Test
  void theHostIsWithoutPath() {
    assertThat(CanonicaliseUrl.host("https://news.example/a/b")).isEqualTo("news.example");
    assertThat(CanonicaliseUrl.host("")).isEmpty();
  }
}
