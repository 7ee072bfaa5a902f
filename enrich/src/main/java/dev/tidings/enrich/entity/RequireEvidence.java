package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.KnownName;

/**
 * Asks of a link to what few have heard of that the article says more than the name: an office
 * beside a person, the country of a town, the trade of a brand. A wrong id is worse than none.
 */
final class RequireEvidence {
  private static final int PROMINENT_PERSON = 60_000;
  private static final int KNOWN_POLITICIAN = 5_000;
  private static final int PROMINENT_TOWN = 50_000;

  /** Below, nobody but its operator writes of it. */
  private static final int LOCAL_BRAND = 1_000;

  private final Surroundings surroundings;

  RequireEvidence(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Whether a cluster that bears the name of a thing may be linked to it. */
  boolean isMet(KnownName known, NameCluster cluster, String surface) {
    boolean single = surface.indexOf(' ') < 0;
    return switch (known.type()) {
      case PERSON -> isMetBy(known, cluster, single);
      case LOCATION -> isMetByPlace(known, cluster, single);
      case ORGANIZATION, OTHER ->
          !known.isMereBrand()
              || !(single || known.prior() < LOCAL_BRAND)
              || surroundings.speakOf(known);
    };
  }

  private boolean isMetBy(KnownName person, NameCluster cluster, boolean single) {
    if (single) {
      return person.prior() >= PROMINENT_PERSON;
    }
    return person.prior() < KNOWN_POLITICIAN
        ? surroundings.giveOffice(cluster.names)
        : person.is(KnownName.CHOSEN) || surroundings.giveLead(cluster.names);
  }

  private boolean isMetByPlace(KnownName place, NameCluster cluster, boolean single) {
    if (place.is(KnownName.TOWN)) {
      return !single || place.prior() >= PROMINENT_TOWN || surroundings.nameCountryOf(place);
    }
    if (place.is(KnownName.COUNTRY) || place.is(KnownName.STATE)) {
      return !surroundings.speakOfTown(cluster.names);
    }
    return !place.isMereBrand() || place.prior() >= LOCAL_BRAND || surroundings.speakOf(place);
  }
}
