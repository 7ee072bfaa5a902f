package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Quantity;
import java.util.Locale;

/** Says in words why two claims cannot both hold. */
final class ExplainConflict {

  private ExplainConflict() {}

  static String explain(HeldClaim reference, HeldClaim other) {
    Claim a = reference.claim();
    Claim b = other.claim();
    Quantity q = a.quantity();
    Quantity r = b.quantity();
    String says = reference.source() + " says ";
    String otherSays = ", " + other.source() + " says ";
    if (a.polarity() != b.polarity()) {
      return says + name(a.polarity()) + otherSays + name(b.polarity());
    }
    if (a.modality() != b.modality()) {
      return says + name(a.modality()) + otherSays + name(b.modality());
    }
    if (q != null && r != null) {
      return says + value(q) + otherSays + value(r) + " of the same at the same time";
    }
    return "";
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String value(Quantity quantity) {
    String number =
        quantity.point() != null
            ? plain(quantity.point())
            : plain(quantity.low()) + " to " + plain(quantity.high());
    String modifier = quantity.modifier() == null ? "" : quantity.modifier() + " ";
    return modifier + number + " " + quantity.unit();
  }

  private static String plain(@org.jspecify.annotations.Nullable Double number) {
    if (number == null) {
      return "more";
    }
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%,d", number.longValue())
        : String.valueOf(number);
  }
}
