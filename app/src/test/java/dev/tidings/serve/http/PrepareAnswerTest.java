package dev.tidings.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrepareAnswerTest {

  @Test
  void theSameBodyHasTheSameVersion() {
    String first = version(Answer.text("same"));

    assertThat(version(Answer.text("same"))).isEqualTo(first);
    assertThat(version(Answer.text("other"))).isNotEqualTo(first);
  }

  @Test
  void whatTheClientHasIsNotSentAgain() {
    Answer answer = Answer.text("text").withVersion("3-17");

    assertThat(prepared(answer, Map.of("If-None-Match", "\"x\", W/\"3-17\"")).status())
        .isEqualTo(304);
    assertThat(prepared(answer, Map.of("If-None-Match", "\"3-17\"")).status()).isEqualTo(304);
    assertThat(prepared(answer, Map.of("If-None-Match", "W/\"3-18\"")).status()).isEqualTo(200);
  }

  @Test
  void aLongTextIsCompressedForThoseWhoTakeIt() throws IOException {
    Answer answer = Answer.text("news ".repeat(1_000));

    Answer compressed = prepared(answer, Map.of("Accept-Encoding", "br, gzip"));

    assertThat(compressed.headers()).containsEntry("Content-Encoding", "gzip");
    assertThat(compressed.body()).hasSizeLessThan(200);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
        .isEqualTo(answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip;q=0", "gzip;q=0, br"})
  void othersGetItAsItIs(String accepted) {
    Answer answer = Answer.text("news ".repeat(1_000));

    assertThat(prepared(answer, Map.of("Accept-Encoding", accepted)).headers())
        .doesNotContainKey("Content-Encoding");
  }

  @Test
  void aProblemHasNoVersion() {
    Answer problem = Problem.Kind.NOT_FOUND.because("no").problem().answer("/x");

    assertThat(prepared(problem, Map.of()).headers()).isEmpty();
  }

  private static String version(Answer answer) {
    return prepared(answer, Map.of()).headers().getOrDefault("ETag", "none");
  }

  private static Answer prepared(Answer answer, Map<String, String> headers) {
    return PrepareAnswer.of(answer, headers::get);
  }
}
