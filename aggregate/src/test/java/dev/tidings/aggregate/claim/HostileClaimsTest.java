package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.put;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a text holds, its claims are compared: an article must not be rejected for them. */
class HostileClaimsTest {
  private static final String[] PIECES = {
    "12",
    "3",
    ".",
    ",",
    "19.10.1987",
    "1.2.3",
    "٣٧٥",
    "१२",
    "9999999999999999999",
    "-",
    "%",
    "$",
    " ",
    "died",
    "was born",
    "February",
    "31",
    "99",
    "year-old",
    "a 7-year-old",
    "not",
    "no",
    "\u0000",
    "\ud83d",
    "\ude00",
    "ships",
    "people",
    "killed",
    "said",
    "e",
    "1e9",
    "NaN",
    "\u2019",
    "\n",
    ""
  };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(14); left > 0; left--) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  @Test
  void claimsOfAnyTextAreGrouped() {
    for (int round = 0; round < 60; round++) {
      Random random = new Random(round);
      ClaimBook book = new ClaimBook();
      assertThatCode(
              () -> {
                for (int i = 0; i < 40; i++) {
                  ClaimFixture claim =
                      statement(text(random), text(random), "KILL", text(random))
                          .worth(random.nextDouble() / 3);
                  put(book, "a" + i, "outlet" + random.nextInt(5), i, claim.in("a" + i));
                }
                book.groups("s1");
              })
          .as("round " + round)
          .doesNotThrowAnyException();
    }
  }
}
