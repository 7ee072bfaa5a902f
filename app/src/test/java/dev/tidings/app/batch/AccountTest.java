package dev.tidings.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountTest {
  @Test
  void addsUpWhenEveryRecordEndedAsSomething() {
    Account account =
        new Account(1_234, 1_200, 20, 3, 1, Map.of("not-json", 8L, "no-text", 2L), Map.of());
    assertThat(account.found()).isEqualTo(1_234);
    assertThat(account.addsUp()).isTrue();
    assertThat(account.toText())
        .isEqualTo(
            """
            read             1,234
              unique         1,200
              duplicate         20
              revision           3
              retraction         1
              rejected          10   no-text 2, not-json 8
            The account adds up.
            """);
  }

  @Test
  void doesNotAddUpWhenOneIsLost() {
    Account account = new Account(10, 9, 0, 0, 0, Map.of(), Map.of());
    assertThat(account.addsUp()).isFalse();
    assertThat(account.toText()).contains("does NOT add up: 10 read, 9 found");
  }

  @Test
  void doesNotAddUpWhenOneIsCountedTwice() {
    assertThat(new Account(1, 1, 1, 0, 0, Map.of(), Map.of()).addsUp()).isFalse();
  }

  @Test
  void whatALaterStageCouldNotUseIsCountedAsWhatItWasOnArrival() {
    Account account = new Account(5, 5, 0, 0, 0, Map.of(), Map.of("processing-failed", 1L));
    assertThat(account.addsUp()).isTrue();
    assertThat(account.toText()).contains("Later stages could not use some", "processing-failed 1");
  }
}
