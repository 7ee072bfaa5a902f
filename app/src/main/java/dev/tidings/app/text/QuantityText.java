package dev.tidings.app.text;

import dev.tidings.enrich.claim.Claim.Quantity;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number with its unit as people write it. */
final class QuantityText {
  private static final Pattern NOUN = Pattern.compile("[a-z][a-z ]{2,}");
  private static final Set<String> UNCOUNTED =
      Set.of("people", "percent", "magnitude", "majority", "kronor", "yen", "yuan", "baht", "rand");

  private QuantityText() {}

  static String of(Quantity quantity) {
    Double point = quantity.point();
    if (point != null) {
      String modifier = quantity.modifier() == null ? "" : quantity.modifier() + " ";
      return modifier + number(point) + " " + unit(quantity);
    }
    return range(quantity.low(), quantity.high()) + " " + unit(quantity);
  }

  /** Units are singular nouns in English, or symbols: of two letters or in capitals. */
  private static String unit(Quantity quantity) {
    String unit = quantity.unit();
    Double one = 1.0;
    boolean isOne = one.equals(quantity.low()) && one.equals(quantity.high());
    if (isOne || UNCOUNTED.contains(unit) || !NOUN.matcher(unit).matches()) {
      return unit;
    }
    if (unit.matches(".*[^aeiou]y")) {
      return unit.substring(0, unit.length() - 1) + "ies";
    }
    return unit.matches(".*(s|x|ch|sh)") ? unit + "es" : unit + "s";
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
