package dev.tidings.ingest.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
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
        "https://MÜLLER.example/a https://xn--mller-kva.example/a",
        "https://münchen.news.example:8443/a https://xn--mnchen-3ya.news.example:8443/a",
        "https://例え。テスト/a https://xn--r8jz45g.xn--zckzah/a",
        "http://news.example:443/a https://news.example/a",
        "https://news.example:/a https://news.example/a",
        "https://news.example:80/a?id=7#x https://news.example/a?id=7",
        // mobile and AMP
        "https://touch.news.example/a https://news.example/a",
        "https://wap.news.example/a https://news.example/a",
        "https://mobil.news.example/a https://news.example/a",
        "https://m.www.news.example/a https://news.example/a",
        "https://de.mobile.news.example/a https://de.news.example/a",
        "https://www.mobile.news.example:8080/a https://news.example:8080/a",
        "https://news.example/a/amp/index.html https://news.example/a",
        "https://news.example/amp/a/amp https://news.example/a",
        "https://news.example/AMP/a https://news.example/a",
        "https://news.example/amp https://news.example/amp",
        "https://news.example/amplifier https://news.example/amplifier",
        "https://news.example/a?__twitter_impression=true&amp=1 https://news.example/a",
        "https://www-news-example.bing-amp.com/c/s/www.news.example/a/amp https://news.example/a",
        "https://cdn.ampproject.org/c/s/m.news.example/a?usqp=mq331 https://news.example/a",
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
        "https://news.example/a/%2e%2e/b https://news.example/b",
        "https://news.example/a/%2E/b https://news.example/a/b",
        "https://news.example/a%c3%a9/%e2%82%ac https://news.example/a%C3%A9/%E2%82%AC",
        "https://news.example/%41%2D%5f%7e https://news.example/A-_~",
        "https://news.example/a%20b https://news.example/a%20b",
        "https://news.example/новости https://news.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8",
        "https://news.example/a% https://news.example/a%25",
        "https://news.example/a;jsessionid=4F2A https://news.example/a",
        "https://news.example/a;v=2 https://news.example/a;v=2",
        "https://news.example/a/index.php?id=7 https://news.example/a?id=7",
        "https://news.example/a/index.html/ https://news.example/a",
        // query and fragment
        "https://news.example/a#:~:text=river https://news.example/a",
        "https://news.example/a?id=7#comments https://news.example/a?id=7",
        "https://news.example/a?id=7&amp;utm_source=x https://news.example/a?id=7",
        "https://news.example/a?dclid=1&gbraid=2&wbraid=3&msclkid=4&yclid=5 https://news.example/a",
        "https://news.example/a?twclid=1&ttclid=2&igshid=3&li_fat_id=4 https://news.example/a",
        "https://news.example/a?_ga=1&_gl=2&ga_source=3 https://news.example/a",
        "https://news.example/a?pk_campaign=1&mtm_source=2&matomo_kwd=3 https://news.example/a",
        "https://news.example/a?hsa_cam=1&_hsenc=2&_hsmi=3&mkt_tok=4 https://news.example/a",
        "https://news.example/a?at_medium=rss&xtor=AL-1&ns_mchannel=x https://news.example/a",
        "https://news.example/a?cmp=share&ocid=x&smid=tw&ref=rss https://news.example/a",
        "https://news.example/a?phpsessid=1&id=7 https://news.example/a?id=7",
        "https://news.example/a?story=7&p=2 https://news.example/a?p=2&story=7",
        "https://news.example/?p=123 https://news.example/?p=123",
        "https://news.example/a?q=caf%c3%a9 https://news.example/a?q=caf%C3%A9",
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

  /** What was canonicalised once stays as it is, whatever stands in the address. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theCanonicalFormIsItsOwn(long seed) {
    Random random = new Random(seed);
    String[] parts = {
      "amp",
      "/",
      "/",
      "a",
      "b",
      "index.html",
      ".amp",
      "..",
      ".",
      "%2e",
      "%2f",
      "%",
      "é",
      "?",
      "&",
      "utm_source=x",
      "id=7",
      "=",
      "#",
      ";jsessionid=1",
      "amp;",
      ".html",
      "%C3",
      "~",
      " ",
      "%41"
    };
    for (int i = 0; i < 4_000; i++) {
      StringBuilder url = new StringBuilder("https://m.news.example/");
      for (int k = random.nextInt(9); k >= 0; k--) {
        url.append(parts[random.nextInt(parts.length)]);
      }
      String once = CanonicaliseUrl.apply(url.toString());
      assertThat(once.isEmpty() ? once : CanonicaliseUrl.apply(once)).as("%s", url).isEqualTo(once);
    }
  }
}
