package dev.tidings.enrich.claim;

/**
 * A quantity and where it stands in its sentence.
 *
 * @param from its first word, modifiers included
 * @param end behind its last word, the counted noun included
 * @param quantity the interval; its unit is empty when no noun tells what is counted
 * @param head the word that names what is counted or measured, -1 if none does
 */
record Amount(int from, int end, Claim.Quantity quantity, int head) {

  boolean hasUnit() {
    return !quantity.unit().isEmpty();
  }

  boolean isOrdinal() {
    return quantity.unit().equals(ReadQuantities.ORDINAL);
  }

  /** A measure of time or length says how, seldom what. */
  boolean isMeasure() {
    return switch (quantity.unit()) {
      case "second", "minute", "hour", "day", "week", "month", "year", "decade" -> true;
      case "km", "mile", "m", "foot", "cm", "inch" -> true;
      default -> false;
    };
  }

  /** The same, so many words nearer to the beginning. */
  Amount shifted(int words) {
    return new Amount(from - words, end - words, quantity, head < 0 ? head : head - words);
  }

  boolean isMoney() {
    return hasUnit() && Character.isUpperCase(quantity.unit().charAt(0));
  }

  /** Money, a share, a measure: a value of something, not a count of things. */
  boolean isValue() {
    return isMoney() || isMeasure() || quantity.unit().startsWith("percent");
  }

  /** The same number, or more. */
  Amount withoutUpperEnd(String modifier) {
    return new Amount(
        from,
        end,
        new Claim.Quantity(quantity.low(), null, quantity.point(), quantity.unit(), modifier),
        head);
  }

  Amount withUnit(String unit) {
    Claim.Quantity old = quantity;
    return new Amount(
        from,
        end,
        new Claim.Quantity(old.low(), old.high(), old.point(), unit, old.modifier()),
        head);
  }
}
