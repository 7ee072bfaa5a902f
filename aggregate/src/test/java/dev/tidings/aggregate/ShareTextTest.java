package dev.tidings.aggregate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.pipe.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTextTest {
  private static final String CLAIM =
      """
      {"claimId": "a#0", "text": "Two ships left Lima.",
       "frame": {"subjectId": "x:ship", "subject": "ships", "predicateClass": "LEAVE",
                 "predicate": "leave", "object": "Lima", "place": "wd:Q2868"},
       "quantity": {"low": 2, "high": 2, "point": 2, "unit": "ships", "modifier": "about"},
       "time": {"from": "2025-01-01T00:00:00Z", "asOf": "2025-01-02T00:00:00Z"},
       "polarity": "denied", "modality": "future",
       "speaker": {"id": "x:harbour", "text": "The harbour"}, "cue": "said", "quote": "two left",
       "sourceSpan": {"articleId": "a", "start": 3, "end": 23, "text": "Two ships left Lima."},
       "worth": 0.5, "confidence": 0.75}
      """;

  private static final String BARE =
      """
      {"claimId": "a#1", "text": "It rained.",
       "frame": {"predicateClass": "RAIN", "predicate": "rain"},
       "polarity": "affirmed", "modality": "fact",
       "sourceSpan": {"articleId": "a", "start": 24, "end": 34, "text": "It rained."},
       "worth": 0.5, "confidence": 0.75}
      """;

  private static List<Claim> read(String claims) throws Exception {
    return Json.mapper().readValue("[" + claims + "]", new TypeReference<List<Claim>>() {});
  }

  @Test
  void nothingIsLost() throws Exception {
    List<Claim> claims = read(CLAIM + "," + BARE);

    assertThat(ShareText.of(claims)).isEqualTo(claims);
  }

  @Test
  void equalNamesOfTwoArticlesAreOneString() throws Exception {
    Claim one = ShareText.of(read(CLAIM)).get(0);
    Claim other = ShareText.of(read(CLAIM)).get(0);

    assertThat(one.frame().subjectId()).isSameAs(other.frame().subjectId());
    assertThat(one.frame().predicateClass()).isSameAs(other.frame().predicateClass());
    assertThat(requireNonNull(one.speaker()).text())
        .isSameAs(requireNonNull(other.speaker()).text());
    assertThat(requireNonNull(one.quantity()).unit())
        .isSameAs(requireNonNull(other.quantity()).unit());
    assertThat(one.cue()).isSameAs(other.cue());
  }

  @Test
  void theSentenceOfTwoClaimsIsOneString() throws Exception {
    List<Claim> claims = ShareText.of(read(CLAIM + "," + CLAIM));

    assertThat(claims.get(0).sourceSpan().text()).isSameAs(claims.get(1).sourceSpan().text());
    assertThat(claims.get(0).text()).isSameAs(claims.get(0).sourceSpan().text());
  }
}
