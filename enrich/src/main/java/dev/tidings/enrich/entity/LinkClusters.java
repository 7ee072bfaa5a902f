package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.FoldName;
import dev.tidings.enrich.entity.name.KnownName;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which known thing a cluster of names is, by its longest name: never by a bare surname
 * unless its bearer is very prominent, and by an acronym only if the long form agrees.
 */
final class LinkClusters {
  private static final double OTHER_TYPE_COST = 3;
  private static final double CONTEXT_GAIN = 3;
  private static final int PROMINENT_PERSON = 60_000;
  private static final int PROMINENT_BRAND = 1_500;
  private static final int PROMINENT_TOWN = 3_000;
  private static final int GREAT_PLACE = 50_000;
  private static final int SHORT = 6;

  /** From this length on capitals are a headline's and not an acronym's. */
  private static final int SHOUTED = 7;

  private final NameTable table;

  LinkClusters(NameTable table) {
    this.table = table;
  }

  void link(List<NameCluster> clusters) {
    Set<String> places = new HashSet<>();
    for (NameCluster cluster : clusters) {
      for (FoundName name : cluster.names) {
        places.add(name.folded);
      }
      KnownName country = countryOf(cluster);
      if (country != null) {
        places.add(FoldName.fold(country.name()));
      }
    }
    for (NameCluster cluster : clusters) {
      link(cluster, places);
    }
  }

  private void link(NameCluster cluster, Set<String> places) {
    KnownName country = countryOf(cluster);
    if (country != null && cluster.type != NameType.PERSON) {
      cluster.linkCountry(country);
      return;
    }
    List<String> surfaces = surfaces(cluster);
    for (String surface : surfaces) {
      KnownName best = best(surface, cluster.type, places, surfaces);
      if (best != null) {
        cluster.link(best);
        return;
      }
    }
  }

  /** The country whose people the cluster names, if it does not name a place itself. */
  private @Nullable KnownName countryOf(NameCluster cluster) {
    String surface = cluster.surface();
    String country = table.countryOf(surface);
    if (country == null) {
      return null;
    }
    for (KnownName known : table.named(cluster.folded())) {
      if (known.type() == NameType.LOCATION && known.prior() >= GREAT_PLACE) {
        return null;
      }
    }
    return table.byId(country);
  }

  /** The forms of the name, the fullest first, then by length. */
  private static List<String> surfaces(NameCluster cluster) {
    List<String> surfaces = new ArrayList<>();
    for (FoundName name : cluster.names) {
      if (!surfaces.contains(name.surface)) {
        surfaces.add(name.surface);
      }
    }
    surfaces.sort((a, b) -> Integer.compare(b.length(), a.length()));
    surfaces.remove(cluster.surface());
    surfaces.add(0, cluster.surface());
    return surfaces;
  }

  private @Nullable KnownName best(
      String surface, NameType type, Set<String> places, List<String> surfaces) {
    String folded = FoldName.fold(surface);
    List<KnownName> candidates = candidates(surface, folded);
    boolean place = false;
    for (KnownName known : candidates) {
      place |= known.is(KnownName.COUNTRY) || known.is(KnownName.STATE);
    }
    KnownName best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (KnownName known : candidates) {
      double score = score(known, surface, folded, type, place, places, surfaces);
      if (score > bestScore) {
        best = known;
        bestScore = score;
      }
    }
    return best;
  }

  /** What bears exactly this name, or else what bears one that folds to the same. */
  private List<KnownName> candidates(String surface, String folded) {
    List<KnownName> all = table.named(folded);
    boolean shouted = surface.length() >= SHOUTED && isCapitals(surface);
    List<KnownName> exact =
        shouted ? List.of() : all.stream().filter(k -> k.aliases().contains(surface)).toList();
    boolean tooShort = folded.length() < 4;
    return exact.isEmpty() && !tooShort ? all : exact;
  }

  private static double score(
      KnownName known,
      String surface,
      String folded,
      NameType type,
      boolean place,
      Set<String> places,
      List<String> surfaces) {
    boolean single = folded.indexOf(' ') < 0;
    double score = Math.log(1.0 + known.prior());
    if (known.type() != type) {
      if (type == NameType.PERSON || known.type() == NameType.PERSON) {
        return Double.NEGATIVE_INFINITY;
      }
      score -= OTHER_TYPE_COST;
      if (type == NameType.OTHER && known.type() == NameType.LOCATION) {
        score -= known.is(KnownName.COUNTRY) ? 0 : OTHER_TYPE_COST;
      }
    }
    boolean inContext =
        !known.context().isEmpty() && places.contains(FoldName.fold(known.context()));
    if (known.is(KnownName.TOWN) && !place && inContext) {
      score += CONTEXT_GAIN;
    }
    boolean tooObscure =
        single
            && ((known.type() == NameType.PERSON && known.prior() < PROMINENT_PERSON)
                || (known.isMereBrand() && known.prior() < PROMINENT_BRAND)
                || (known.is(KnownName.TOWN) && known.prior() < PROMINENT_TOWN && !inContext));
    boolean contradicted =
        single && surface.length() <= SHORT && isCapitals(surface) && !agrees(known, surfaces);
    return tooObscure || contradicted ? Double.NEGATIVE_INFINITY : score;
  }

  /** Whether a thing's names allow the long forms that the article has for an acronym. */
  private static boolean agrees(KnownName known, List<String> surfaces) {
    boolean agrees = true;
    for (String surface : surfaces) {
      String folded = FoldName.fold(surface);
      if (folded.indexOf(' ') < 0) {
        continue;
      }
      agrees = false;
      for (String alias : known.aliases()) {
        String name = FoldName.fold(alias);
        if (name.indexOf(' ') > 0 && (name.endsWith(folded) || folded.endsWith(name))) {
          return true;
        }
      }
    }
    return agrees;
  }

  private static boolean isCapitals(String surface) {
    return surface.equals(surface.toUpperCase(Locale.ROOT));
  }
}
