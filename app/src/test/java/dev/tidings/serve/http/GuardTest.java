package dev.tidings.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {

  @ParameterizedTest
  @CsvSource({
    "localhost, LET_IN",
    "LOCALHOST, LET_IN",
    "127.0.0.1, LET_IN",
    "[::1], LET_IN",
    "news.example.org, LET_IN",
    "evil.example, WRONG_HOST",
    "'', WRONG_HOST",
  })
  void withoutATokenOnlyNamesOfThisServerAreServed(String host, Guard.Verdict verdict) {
    Guard guard = new Guard("", "https://news.example.org");

    assertThat(guard.judge(call("/api/stories"), host, List.of())).isEqualTo(verdict);
  }

  @Test
  void withATokenNobodyGetsInWithoutIt() {
    Guard guard = new Guard("secret", "");

    assertThat(guard.judge(call("/"), "localhost", List.of())).isEqualTo(Guard.Verdict.NO_TOKEN);
    assertThat(guard.judge(bearer("Bearer wrong"), "any", List.of()))
        .isEqualTo(Guard.Verdict.NO_TOKEN);
    assertThat(guard.judge(call("/"), "any", List.of("secret"))).isEqualTo(Guard.Verdict.NO_TOKEN);
  }

  @Test
  void theTokenOpensAsHeaderAsCookieAndInAFeedsAddress() {
    Guard guard = new Guard("secret", "");

    assertThat(guard.judge(bearer("bearer secret"), "any", List.of()))
        .isEqualTo(Guard.Verdict.LET_IN);
    assertThat(guard.judge(call("/"), "any", List.of(guard.cookieValue())))
        .isEqualTo(Guard.Verdict.LET_IN);
    assertThat(guard.judge(withToken("/feeds/all.atom"), "any", List.of()))
        .isEqualTo(Guard.Verdict.LET_IN);
    assertThat(guard.judge(withToken("/"), "any", List.of())).isEqualTo(Guard.Verdict.TAKE_TOKEN);
  }

  @Test
  void theCookieDoesNotHoldTheToken() {
    assertThat(new Guard("secret", "").cookieValue()).doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', LET_IN",
    "http://localhost:8080, same-origin, LET_IN",
    "http://localhost:8080, none, LET_IN",
    "http://localhost:9999, '', OTHER_SITE",
    "https://localhost:8080, '', OTHER_SITE",
    "https://evil.example, '', OTHER_SITE",
    "null, '', OTHER_SITE",
    "'', cross-site, OTHER_SITE",
    "'', same-site, OTHER_SITE",
  })
  void pagesOfOtherSitesSendNothing(String origin, String site, Guard.Verdict verdict) {
    Map<String, String> headers = new TreeMap<>();
    if (!origin.isEmpty()) {
      headers.put("origin", origin);
    }
    if (!site.isEmpty()) {
      headers.put("sec-fetch-site", site);
    }
    Call call = new Call("/", "http://localhost:8080", Map.of(), Map.of(), headers);

    assertThat(new Guard("", "").judgeSending(call, "localhost")).isEqualTo(verdict);
  }

  @Test
  void sendingUnderAForeignNameIsRefusedWithoutAToken() {
    assertThat(new Guard("", "").judgeSending(call("/"), "evil.example"))
        .isEqualTo(Guard.Verdict.WRONG_HOST);
  }

  @Test
  void sendingNeedsTheTokenAsAHeader() {
    Guard guard = new Guard("secret", "");

    assertThat(guard.judgeSending(sending("Bearer secret"), "any")).isEqualTo(Guard.Verdict.LET_IN);
    assertThat(guard.judgeSending(call("/"), "any")).isEqualTo(Guard.Verdict.NO_TOKEN);
    assertThat(guard.judgeSending(withToken("/"), "any")).isEqualTo(Guard.Verdict.NO_TOKEN);
  }

  @Test
  void publishersMayHaveATokenOfTheirOwn() {
    Guard guard = new Guard("reader", "publisher", "");

    assertThat(guard.judgeSending(sending("Bearer publisher"), "any"))
        .isEqualTo(Guard.Verdict.LET_IN);
    assertThat(guard.judgeSending(sending("Bearer reader"), "any"))
        .isEqualTo(Guard.Verdict.NO_TOKEN);
    assertThat(guard.judge(sending("Bearer publisher"), "any", List.of()))
        .isEqualTo(Guard.Verdict.NO_TOKEN);
    assertThat(new Guard("", "publisher", "").judgeSending(call("/"), "localhost"))
        .isEqualTo(Guard.Verdict.NO_TOKEN);
  }

  @Test
  void healthIsOpen() {
    assertThat(new Guard("secret", "").judge(call("/health/ready"), "any", List.of()))
        .isEqualTo(Guard.Verdict.LET_IN);
  }

  private static Call call(String path) {
    return Call.of(path, Map.of());
  }

  private static Call bearer(String header) {
    return new Call("/", "", Map.of(), Map.of(), Map.of("authorization", header));
  }

  private static Call sending(String header) {
    return new Call("/", "http://any", Map.of(), Map.of(), Map.of("authorization", header));
  }

  private static Call withToken(String path) {
    return new Call(path, "http://any", Map.of(), Map.of("token", List.of("secret")), Map.of());
  }
}
