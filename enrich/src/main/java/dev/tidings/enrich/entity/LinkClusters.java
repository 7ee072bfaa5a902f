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
 * unless its bearer is very prominent, and by an acronym only if the long form agrees. What is in
 * doubt stays without a known id: a place where its team may be meant, a piece of a longer name,
 * one of several brands of that name.
 */
final class LinkClusters {
  private static final double OTHER_TYPE_COST = 3;
  private static final double CONTEXT_GAIN = 3;
  private static final int GREAT_PLACE = 50_000;

  /** By so much a brand must be better known than another of the same name. */
  private static final double MARGIN = 0.4;

  private static final int SHORT = 6;

  /** From this length on capitals are a headline's and not an acronym's. */
  private static final int SHOUTED = 7;

  private final NameTable table;

  /** What an article says about its names. */
  private record Article(
      Surroundings surroundings,
      RequireEvidence evidence,
      TeamCues teams,
      PartOfLonger partOfLonger) {
    static Article of(NewsDocument document, TeamCues teams, Set<String> places) {
      Surroundings surroundings = new Surroundings(document, places);
      return new Article(
          surroundings, new RequireEvidence(surroundings), teams, new PartOfLonger(document));
    }
  }

  LinkClusters(NameTable table) {
    this.table = table;
  }

  void link(NewsDocument document, TeamCues teams, List<NameCluster> clusters) {
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
    Article article = Article.of(document, teams, places);
    for (NameCluster cluster : clusters) {
      if (!isPiece(cluster, article)) {
        link(cluster, article);
      }
    }
  }

  private boolean isPiece(NameCluster cluster, Article article) {
    return cluster.type != NameType.PERSON
        && article.partOfLonger().are(cluster.names, table.isDemonym(cluster.surface()));
  }

  private void link(NameCluster cluster, Article article) {
    KnownName country = countryOf(cluster);
    if (country != null && cluster.type != NameType.PERSON) {
      if (!article.teams().areCalledBy(cluster.names)) {
        cluster.linkCountry(country);
      }
      return;
    }
    List<String> surfaces = surfaces(cluster);
    for (String surface : surfaces) {
      KnownName best = best(cluster, surface, article, surfaces);
      if (best != null) {
        if (best.type() != NameType.LOCATION || !article.teams().areMeantBy(cluster.names)) {
          cluster.link(best);
        }
        return;
      }
    }
  }

  /** The country whose people the cluster names, if it does not name a place itself. */
  private @Nullable KnownName countryOf(NameCluster cluster) {
    String surface = cluster.surface();
    String country = table.countryOf(isShouted(surface) ? capitalised(surface) : surface);
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
      NameCluster cluster, String surface, Article article, List<String> surfaces) {
    String folded = FoldName.fold(surface);
    List<KnownName> candidates = candidates(surface, folded);
    boolean place = false;
    for (KnownName known : candidates) {
      place |= known.is(KnownName.COUNTRY) || known.is(KnownName.STATE);
    }
    KnownName best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    double secondScore = Double.NEGATIVE_INFINITY;
    for (KnownName known : candidates) {
      double score = score(known, cluster, surface, place, article);
      if (isContradicted(known, surface, surfaces)) {
        continue;
      }
      if (score > bestScore) {
        best = known;
        secondScore = bestScore;
        bestScore = score;
      } else if (score > secondScore) {
        secondScore = score;
      }
    }
    return best != null && best.isMereBrand() && bestScore < secondScore + MARGIN ? null : best;
  }

  /** What bears exactly this name, or else what bears one that folds to the same. */
  private List<KnownName> candidates(String surface, String folded) {
    List<KnownName> all = table.named(folded);
    List<KnownName> exact =
        isShouted(surface)
            ? List.of()
            : all.stream().filter(k -> k.aliases().contains(surface)).toList();
    boolean tooShort = folded.length() < 4;
    return exact.isEmpty() && !tooShort ? all : exact;
  }

  private static double score(
      KnownName known, NameCluster cluster, String surface, boolean place, Article article) {
    double score = Math.log(1.0 + known.prior()) - typeCost(known, cluster.type);
    if (!place && known.is(KnownName.TOWN) && article.surroundings().nameCountryOf(known)) {
      score += CONTEXT_GAIN;
    }
    return article.evidence().isMet(known, cluster, surface) ? score : Double.NEGATIVE_INFINITY;
  }

  /** What it costs that a name was taken for something else than the known thing is. */
  private static double typeCost(KnownName known, NameType type) {
    if (known.type() == type) {
      return 0;
    }
    boolean person = type == NameType.PERSON || known.type() == NameType.PERSON;
    // A town or state that does what organisations do is its team, government or paper.
    boolean team =
        type == NameType.ORGANIZATION
            && (known.is(KnownName.TOWN) || known.is(KnownName.STATE))
            && !known.is(KnownName.COUNTRY);
    if (person || team) {
      return Double.POSITIVE_INFINITY;
    }
    boolean otherPlace =
        type == NameType.OTHER && known.type() == NameType.LOCATION && !known.is(KnownName.COUNTRY);
    return otherPlace ? 2 * OTHER_TYPE_COST : OTHER_TYPE_COST;
  }

  /** Whether the article's long forms of an acronym are not among a thing's names. */
  private static boolean isContradicted(KnownName known, String surface, List<String> surfaces) {
    return surface.indexOf(' ') < 0
        && surface.length() <= SHORT
        && isCapitals(surface)
        && !agrees(known, surfaces);
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

  private static boolean isShouted(String surface) {
    return surface.length() >= SHOUTED && isCapitals(surface);
  }

  private static String capitalised(String surface) {
    return surface.substring(0, 1) + surface.substring(1).toLowerCase(Locale.ROOT);
  }

  private static boolean isCapitals(String surface) {
    return surface.equals(surface.toUpperCase(Locale.ROOT));
  }
}
