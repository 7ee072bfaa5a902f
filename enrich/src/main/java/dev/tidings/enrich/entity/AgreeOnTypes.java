package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.KnownName;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives equal names of a document the same type: a vote of its mentions and of what is known. */
final class AgreeOnTypes {
  private static final double KNOWN_VOTE = 1.5;
  private static final double DEMONYM_VOTE = 2.5;
  private static final double SURNAME_VOTE = 1;
  private static final int PROMINENT = 20_000;

  /** Of equal votes the type that stands first in the enumeration wins. */
  private static final Comparator<Map.Entry<NameType, Double>> BY_VOTES =
      Map.Entry.<NameType, Double>comparingByValue()
          .thenComparing(Map.Entry.<NameType, Double>comparingByKey().reversed());

  private final NameTable table;

  AgreeOnTypes(NameTable table) {
    this.table = table;
  }

  void agree(TeamCues teams, List<FoundName> names) {
    Map<String, EnumMap<NameType, Double>> votes = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    for (FoundName name : names) {
      EnumMap<NameType, Double> all =
          votes.computeIfAbsent(name.folded, unused -> new EnumMap<>(NameType.class));
      vote(all, name.type, name.weight);
      if (isTown(prominent(name))) {
        teams.vote(name, all);
      }
      if (name.type == NameType.PERSON && name.isSeveralWords() && !name.headline) {
        surnames.add(name.lastWord());
      }
    }
    Map<String, NameType> decided = new HashMap<>();
    for (FoundName name : names) {
      NameType type = decided.get(name.surface);
      if (type == null) {
        EnumMap<NameType, Double> all = new EnumMap<>(NameType.class);
        all.putAll(votes.getOrDefault(name.folded, all));
        type =
            decide(
                name,
                all,
                teams.isSport(),
                !name.isSeveralWords() && surnames.contains(name.folded));
        decided.put(name.surface, type);
      }
      name.type = type;
    }
  }

  private NameType decide(
      FoundName name, EnumMap<NameType, Double> votes, boolean sport, boolean surname) {
    KnownName prominent = prominent(name);
    if (prominent != null && prominent.is(KnownName.CHOSEN) && prominent.id().startsWith("x:")) {
      return prominent.type();
    }
    if (prominent != null && !(sport && isTown(prominent))) {
      vote(votes, prominent.type(), KNOWN_VOTE);
    }
    if (table.isDemonym(name.surface)) {
      vote(votes, NameType.OTHER, DEMONYM_VOTE);
    }
    if (surname) {
      vote(votes, NameType.PERSON, SURNAME_VOTE);
    }
    return Collections.max(votes.entrySet(), BY_VOTES).getKey();
  }

  /** What is known by exactly that name and prominent. */
  private @Nullable KnownName prominent(FoundName name) {
    KnownName prominent = null;
    for (KnownName known : table.named(name.folded)) {
      if (known.aliases().contains(name.surface)) {
        if (known.is(KnownName.CHOSEN) && known.id().startsWith("x:")) {
          return known;
        }
        if (prominent == null && known.prior() >= PROMINENT) {
          prominent = known;
        }
      }
    }
    return prominent;
  }

  private static boolean isTown(@Nullable KnownName known) {
    return known != null
        && (known.is(KnownName.TOWN) || known.is(KnownName.STATE))
        && !known.is(KnownName.COUNTRY);
  }

  private static void vote(EnumMap<NameType, Double> votes, NameType type, double weight) {
    votes.merge(type, weight, Double::sum);
  }
}
