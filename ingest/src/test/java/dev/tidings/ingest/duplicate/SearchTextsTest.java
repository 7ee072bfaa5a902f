package dev.tidings.ingest.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.duplicate.Likeness.Kind;
import dev.tidings.ingest.memory.MapRows;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SearchTextsTest {
  private static final long DAY = Duration.ofDays(1).toMillis();

  private final MapRows<RememberedText> rows = new MapRows<>();
  private final TakeFingerprint take = new TakeFingerprint();
  private final SearchTexts texts = fresh();

  private SearchTexts fresh() {
    return new SearchTexts(rows, Duration.ofDays(3), Duration.ofDays(1));
  }

  private Fingerprint print(String body) {
    return take.apply("River floods town", body, "");
  }

  @Test
  void aCopyIsFoundAndNamesTheEarliestArticle() {
    String text = SampleTexts.text(1, 200);
    texts.remember("en", "b", print(text.replace("judge", "jury")), 0);
    texts.remember("en", "a", print(text.replace("court", "bench")), 0);

    TextMatch match = Objects.requireNonNull(texts.find("en", "c", print(text), 0, 0));

    assertThat(match.articleId()).isEqualTo("b");
    assertThat(match.likeness().kind()).isEqualTo(Kind.NEAR_COPY);
  }

  @Test
  void theSameTextGoesBeforeAnEarlierNearCopy() {
    String text = SampleTexts.text(1, 200);
    texts.remember("en", "near", print(text.replace("judge", "jury")), 0);
    texts.remember("en", "same", print(text), 0);

    assertThat(Objects.requireNonNull(texts.find("en", "c", print(text), 0, 0)).articleId())
        .isEqualTo("same");
  }

  @Test
  void languagesDoNotMix() {
    String text = SampleTexts.text(1, 200);
    texts.remember("en", "a", print(text), 0);

    assertThat(texts.find("de", "b", print(text), 0, 0)).isNull();
  }

  @Test
  void anArticleDoesNotRepeatItself() {
    String text = SampleTexts.text(1, 200);
    texts.remember("en", "a", print(text), 0);

    assertThat(texts.find("en", "a", print(text), 0, 0)).isNull();
  }

  @Test
  void articlesFurtherApartThanTheWindowAreNotCompared() {
    String text = SampleTexts.text(1, 200);
    texts.remember("en", "a", print(text), 0);

    assertThat(texts.find("en", "b", print(text), 3 * DAY, 3 * DAY)).isNotNull();
    assertThat(texts.find("en", "b", print(text), 3 * DAY + 1, 3 * DAY + 1)).isNull();
  }

  @Test
  void oldTextsAreForgottenAFewAtATime() {
    for (int i = 0; i < 100; i++) {
      texts.remember("en", "a" + i, print(SampleTexts.text(i, 50)), i);
    }
    int left = 100;
    for (int i = 0; i < 10; i++) {
      texts.expire("en", 5 * DAY);
      assertThat(left - rows.copy().size()).isLessThanOrEqualTo(16);
      left = rows.copy().size();
    }

    assertThat(left).isZero();
  }

  @Test
  void whatIsTooOldIsNotFoundEvenBeforeItIsForgotten() {
    String text = SampleTexts.text(1, 200);
    texts.remember("en", "a", print(text), 0);

    assertThat(texts.find("en", "b", print(text), 0, 5 * DAY)).isNull();
  }

  @Test
  void aNewTextReplacesTheOldOne() {
    texts.remember("en", "a", print(SampleTexts.text(1, 200)), 0);
    texts.remember("en", "a", print(SampleTexts.text(2, 200)), 0);

    assertThat(texts.find("en", "b", print(SampleTexts.text(1, 200)), 0, 0)).isNull();
    assertThat(texts.find("en", "b", print(SampleTexts.text(2, 200)), 0, 0)).isNotNull();
  }

  @Test
  void aForgottenArticleIsNotFound() {
    texts.remember("en", "a", print(SampleTexts.text(1, 200)), 0);
    texts.forget("en", "a");

    assertThat(texts.find("en", "b", print(SampleTexts.text(1, 200)), 0, 0)).isNull();
    assertThat(rows.copy()).isEmpty();
  }

  @Test
  void anotherTextAtTheSameAddressIsAVersion() {
    String address = "https://news.example/a";
    texts.remember("en", "a", take.apply("Flood", SampleTexts.text(1, 200), address), 0);
    String grown = SampleTexts.text(1, 200) + SampleTexts.text(2, 400);

    TextMatch match =
        Objects.requireNonNull(texts.find("en", "b", take.apply("Flood", grown, address), 0, 0));

    assertThat(match.newVersion()).isTrue();
    assertThat(
            texts.find("en", "b", take.apply("Markets", SampleTexts.text(3, 200), address), 0, 0))
        .isNull();
  }

  @Test
  void anIndexBuiltAnewFindsTheSame() {
    for (int i = 0; i < 300; i++) {
      texts.remember(i % 2 == 0 ? "en" : "de", "a" + i, print(SampleTexts.text(i % 100, 80)), i);
    }
    texts.forget("en", "a4");
    SearchTexts anew = fresh();

    for (int i = 0; i < 100; i++) {
      Fingerprint print = print(SampleTexts.text(i, 80).replace("judge", "jury"));
      assertThat(anew.find("en", "x", print, 300, 300))
          .isEqualTo(texts.find("en", "x", print, 300, 300));
    }
  }

  @Test
  void thousandsOfTextsWithTheSameBandsCostLittle() {
    Fingerprint same = print(SampleTexts.text(1, 80));
    for (int i = 0; i < 5_000; i++) {
      texts.remember("en", "a" + i, same, 0);
    }
    for (int i = 0; i < 200; i++) {
      assertThat(texts.find("en", "x", same, 0, 0)).isNotNull();
    }
  }
}
