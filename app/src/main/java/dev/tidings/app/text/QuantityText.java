package dev.tidings.app.text;

import dev.tidings.enrich.claim.Claim.Quantity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A number with its unit as people write it. */
final class QuantityText {
  private QuantityText() {}

  static String of(Quantity quantity) {
    Double point = quantity.point();
    if (point != null) {
      String modifier = quantity.modifier() == null ? "" : quantity.modifier() + " ";
      return modifier + number(point) + " " + quantity.unit();
    }
    return range(quantity.low(), quantity.high()) + " " + quantity.unit();
  }

  private static String range(@Nullable Double low, @Nullable Double high) {
    if (low != null && high != null) {
      return low.equals(high) ? number(low) : number(low) + "–" + number(high);
    }
    if (low != null) {
      return "from " + number(low);
    }
    return high != null ? "up to " + number(high) : "some";
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Amount.of((long) value)
        : String.format(Locale.ROOT, "%,.2f", value).replaceAll("0+$", "");
  }
}
