package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the names of one article that name the same thing: equal names, surnames with full names,
 * acronyms with what they stand for, and misspellings with the form that is written more often.
 */
final class ClusterNames {
  private static final Comparator<FoundName> FULL_PERSONS_FIRST =
      Comparator.comparing((FoundName name) -> !isFullPerson(name))
          .thenComparingInt(name -> name.line)
          .thenComparingInt(name -> name.first);

  private final NameTable table;

  ClusterNames(NameTable table) {
    this.table = table;
  }

  List<NameCluster> cluster(NewsDocument document, List<FoundName> names) {
    List<FoundName> ordered = new ArrayList<>(names);
    ordered.sort(FULL_PERSONS_FIRST);
    Pass pass = new Pass(Acronyms.explained(document, ordered));
    for (FoundName name : ordered) {
      pass.place(name);
    }
    return pass.joinMisspelt(table);
  }

  private static boolean isFullPerson(FoundName name) {
    return name.type == NameType.PERSON && name.isSeveralWords();
  }

  /** One article. */
  private static final class Pass {
    private final Map<String, String> explained;
    private final List<NameCluster> clusters = new ArrayList<>();
    private final Map<String, NameCluster> byName = new HashMap<>();
    private final Map<String, NameCluster> bySurname = new HashMap<>();
    private final Map<String, NameCluster> byInitials = new HashMap<>();
    private final Map<String, NameCluster> byNameAtHome = new HashMap<>();

    Pass(Map<String, String> explained) {
      this.explained = explained;
    }

    void place(FoundName name) {
      String key = name.type + name.folded;
      NameCluster cluster = byName.get(key);
      if (cluster == null) {
        cluster = find(name);
      }
      if (cluster == null) {
        cluster = new NameCluster(name);
        clusters.add(cluster);
      } else {
        cluster.add(name);
      }
      byName.putIfAbsent(key, cluster);
      index(name, cluster);
    }

    private @Nullable NameCluster find(FoundName name) {
      String longForm = explained.get(name.folded);
      if (longForm != null) {
        for (NameType type : NameType.values()) {
          NameCluster cluster = byName.get(type + longForm);
          if (cluster != null) {
            return cluster;
          }
        }
      }
      return switch (name.type) {
        case PERSON -> samePerson(name);
        case ORGANIZATION -> sameOrganization(name);
        case LOCATION, OTHER -> null;
      };
    }

    private @Nullable NameCluster samePerson(FoundName name) {
      NameCluster namesake = bySurname.get(name.isSeveralWords() ? name.lastWord() : name.folded);
      return namesake != null && (!name.isSeveralWords() || FirstNames.agree(namesake, name))
          ? namesake
          : null;
    }

    private @Nullable NameCluster sameOrganization(FoundName name) {
      if (Acronyms.isAcronym(name.surface)) {
        return byInitials.get(name.folded);
      }
      return name.isSeveralWords() ? byNameAtHome.get(Acronyms.withoutCountry(name.folded)) : null;
    }

    private void index(FoundName name, NameCluster cluster) {
      if (isFullPerson(name)) {
        for (String surname : FirstNames.surnames(name)) {
          bySurname.putIfAbsent(surname, cluster);
        }
      } else if (name.type == NameType.ORGANIZATION && name.isSeveralWords()) {
        byInitials.putIfAbsent(Acronyms.initials(name.surface), cluster);
        byNameAtHome.putIfAbsent(Acronyms.withoutCountry(name.folded), cluster);
      }
    }

    List<NameCluster> joinMisspelt(NameTable table) {
      return new JoinMisspelt(table).join(clusters);
    }
  }
}
