package dev.tidings.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

  private static Call withToken(String path) {
    return new Call(path, "", Map.of(), Map.of("token", List.of("secret")), Map.of());
  }
}
