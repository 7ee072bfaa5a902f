package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim.Quantity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How two intervals lie to each other, in one unit, with tolerance for rounded numbers. */
final class CompareQuantities {

  /** Share by which two written numbers differ that are not one number rounded. */
  private static final double FAR = 0.1;

  private CompareQuantities() {}

  /** Whether both measure the same kind of thing. */
  static boolean comparable(Quantity one, Quantity other) {
    return dimension(one.unit()).equals(dimension(other.unit()));
  }

  private static String dimension(String unit) {
    return switch (unit) {
      case "second", "minute", "hour", "day", "week", "month", "year", "decade" -> "time";
      case "km", "mile", "m", "foot", "cm", "inch" -> "length";
      case "ship", "vessel", "boat" -> "ship";
      case "flight", "plane", "aircraft" -> "plane";
      case "home", "house", "household" -> "home";
      case "view", "viewer", "time" -> "view";
      default -> unit;
    };
  }

  private static double factor(String unit) {
    return switch (unit) {
      case "minute" -> 60;
      case "hour" -> 3600;
      case "day" -> 86400;
      case "week" -> 604800;
      case "month" -> 2629746;
      case "year" -> 31556952;
      case "decade" -> 315569520;
      case "km" -> 1000;
      case "mile" -> 1609.344;
      case "foot" -> 0.3048;
      case "cm" -> 0.01;
      case "inch" -> 0.0254;
      default -> 1;
    };
  }

  /** Lower end in the dimension's first unit; 0 when open: nothing counted is below. */
  static double low(Quantity quantity) {
    double low = quantity.low() == null ? 0 : quantity.low();
    return (low - slack(quantity)) * factor(quantity.unit());
  }

  /** Upper end in the dimension's first unit; infinite when open. */
  static double high(Quantity quantity) {
    if (quantity.high() == null) {
      return Double.POSITIVE_INFINITY;
    }
    return (quantity.high() + slack(quantity)) * factor(quantity.unit());
  }

  /** "84,000" may stand for 83,500 to 84,499; "45" for 45 alone. */
  private static double slack(Quantity quantity) {
    Double point = quantity.point();
    if (point == null || !point.equals(quantity.low()) || !point.equals(quantity.high())) {
      return 0;
    }
    return rounding(point);
  }

  private static double rounding(double point) {
    if (point != Math.rint(point)) {
      return 0.05;
    }
    if (point < 1000) {
      return 0;
    }
    double step = 1;
    while (step < point && point % (step * 10) == 0) {
      step *= 10;
    }
    return step <= 1 ? 0 : Math.min(step * 0.49, point * 0.049);
  }

  /** Whether both can be true of one number. */
  static boolean compatible(@Nullable Quantity one, @Nullable Quantity other) {
    if (one == null || other == null) {
      return true;
    }
    return low(one) <= high(other) && low(other) <= high(one);
  }

  /** Whether they are surely not one number: nothing in common, or written far apart. */
  static boolean apart(Quantity one, Quantity other) {
    return far(one, other) || !compatible(one, other);
  }

  /** Whether two numbers of one unit are written that are not one number rounded. */
  static boolean far(Quantity one, Quantity other) {
    Double a = one.point();
    Double b = other.point();
    return a != null
        && b != null
        && one.unit().equals(other.unit())
        && Math.abs(a - b) > FAR * Math.max(a, b);
  }

  /** "369 vessels", "422 ships": whether what is counted is the unit, by two names. */
  static boolean names(
      @Nullable String object, Quantity quantity, @Nullable String other, Quantity otherQuantity) {
    return quantity.unit().equals(object)
        && otherQuantity.unit().equals(other)
        && comparable(quantity, otherQuantity);
  }

  /**
   * "$29 to $39", "$29 to $35": two ranges that are written out, of one end and not of the other.
   */
  static boolean differAtOneEnd(@Nullable Quantity one, @Nullable Quantity other) {
    return one != null
        && other != null
        && isRange(one)
        && isRange(other)
        && one.unit().equals(other.unit())
        && Objects.equals(one.low(), other.low()) != Objects.equals(one.high(), other.high());
  }

  private static boolean isRange(Quantity quantity) {
    return quantity.low() != null
        && quantity.high() != null
        && quantity.point() == null
        && quantity.modifier() == null
        && !quantity.low().equals(quantity.high());
  }

  /** Whether the first says the same as the second, and more. */
  static boolean refines(Quantity one, Quantity other) {
    return low(one) >= low(other) && high(one) <= high(other) && width(one) < width(other);
  }

  static boolean equal(Quantity one, Quantity other) {
    return low(one) == low(other) && high(one) == high(other);
  }

  static double width(Quantity quantity) {
    return high(quantity) - low(quantity);
  }
}
