package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim.Quantity;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value as a newspaper writes it: {@code more than $2 billion}, {@code at least 185 ships}. */
public final class SpellQuantity {

  private static final Pattern NOUN = Pattern.compile("[a-z][a-z ]{2,}");
  private static final Set<String> UNCOUNTED =
      Set.of("people", "percent", "kronor", "yen", "yuan", "baht", "rand");
  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;

  /** Millions so near to a billion that they would be written as a thousand of them. */
  private static final double ROUNDED = 5_000;

  private SpellQuantity() {}

  /** The value with its modifier and unit; a range where no number is written. */
  public static String of(Quantity quantity) {
    Double point = quantity.point();
    String modifier = quantity.modifier() == null ? "" : quantity.modifier() + " ";
    return point == null
        ? range(quantity)
        : modifier + withUnit(number(point), quantity.unit(), point == 1);
  }

  private static String range(Quantity quantity) {
    Double low = quantity.low();
    Double high = quantity.high();
    String unit = quantity.unit();
    if (low != null && high != null) {
      return span(number(low), number(high), unit);
    }
    return low == null
        ? "up to " + withUnit(high == null ? "some" : number(high), unit, false)
        : withUnit(number(low), unit, false) + " or more";
  }

  private static String span(String low, String high, String unit) {
    String sign = sign(unit);
    if (sign == null) {
      return low + " to " + withUnit(high, unit, false);
    }
    // A currency stands before each number, words before both.
    return sign + low + " to " + (sign.endsWith(" ") ? "" : sign) + high;
  }

  private static String withUnit(String number, String unit, boolean one) {
    String sign = sign(unit);
    if (sign != null) {
      return sign + number;
    }
    return (number + " " + (one ? unit : plural(unit))).strip();
  }

  private static @Nullable String sign(String unit) {
    return switch (unit) {
      case "USD" -> "$";
      case "EUR" -> "€";
      case "GBP" -> "£";
      case "majority" -> "a majority of ";
      case "magnitude" -> "magnitude ";
      default -> null;
    };
  }

  /** Units are singular nouns in English, or symbols: of two letters or in capitals. */
  static String plural(String unit) {
    if (UNCOUNTED.contains(unit) || !NOUN.matcher(unit).matches()) {
      return unit;
    }
    if (unit.matches(".*[^aeiou]y")) {
      return unit.substring(0, unit.length() - 1) + "ies";
    }
    return unit.matches(".*(s|x|ch|sh)") ? unit + "es" : unit + "s";
  }

  private static String number(double value) {
    if (value >= BILLION - ROUNDED) {
      return decimal(value / BILLION) + " billion";
    }
    return value >= MILLION ? decimal(value / MILLION) + " million" : decimal(value);
  }

  private static String decimal(double value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }
}
