package dev.tidings.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
  private final Router router =
      new Router(
          List.of(
              new Route("/", call -> Answer.text("root")),
              new Route("/a/{id}", call -> Answer.text("one " + call.value("id"))),
              new Route("/a/{id}/b", call -> Answer.text("below " + call.value("id"))),
              new Route("/f/{name}.atom", call -> Answer.text("feed " + call.value("name"))),
              new Route(
                  "/broken",
                  call -> {
                    throw new IllegalStateException("secret detail");
                  })));

  @ParameterizedTest
  @CsvSource({
    "/, root",
    "/a/x, one x",
    "/a/x/b, below x",
    "/a/https%3A%2F%2Fx.example%2Fp%3Fq, one https://x.example/p?q",
    "/a/..%2f..%2fetc, one ../../etc",
    "/a/a+b%20c, one a+b c",
    "/a/%E6%97%A5, one 日",
    "/f/sport.atom, feed sport",
  })
  void findsTheRouteAndDecodesItsNames(String path, String text) {
    assertThat(body(path)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/x", "/a", "/a/x/", "/a/x/b/c", "//", "/f/.atom", "/f/sport.json"})
  void whatFitsNoRouteIsNotFound(String path) {
    assertThat(answer(path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a/%", "/a/%4", "/a/%zz", "/a/%ff", "/a/%c0%af"})
  void aPathThatIsNotUtf8IsAProblem(String path) {
    assertThat(answer(path).status()).isEqualTo(400);
  }

  @Test
  void aBugTellsNothingToTheClient() {
    assertThat(answer("/broken").status()).isEqualTo(500);
    assertThat(body("/broken")).doesNotContain("secret").contains("urn:tidings:problem:internal");
  }

  private Answer answer(String path) {
    return router.answer(path, Call.of(path, Map.of())).answer();
  }

  private String body(String path) {
    return new String(answer(path).body(), StandardCharsets.UTF_8);
  }
}
