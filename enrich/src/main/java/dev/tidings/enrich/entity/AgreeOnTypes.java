package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.KnownName;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.CueWords;
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

  /** A sentence that says it weighs more than some places where the tagger saw it otherwise. */
  private static final double STATED_VOTE = 5;

  private static final double HEAD_VOTE = 1.2;
  private static final int PROMINENT = 20_000;

  /** Of equal votes the type that stands first in the enumeration wins. */
  private static final Comparator<Map.Entry<NameType, Double>> BY_VOTES =
      Map.Entry.<NameType, Double>comparingByValue()
          .thenComparing(Map.Entry.<NameType, Double>comparingByKey().reversed());

  /** Folded last words of organisations' names of several words. */
  private static final Set<String> ORGANIZATION_HEADS =
      CueWords.words(
          """
          broadcasting corps orchestra trust society records airlines airways railways channel exchange
          trains newspapers motors industries holdings bancorp studios entertainment technologies
          systems partners foundation alliance coalition brigade regiment battalion squadron bureau
          authority board parliament senate herald tribune gazette newspaper magazine hotels stores
          laboratories pharmaceuticals enterprises federation confederation league committee
          commission council agency institute university college academy
          """);

  private final NameTable table;

  AgreeOnTypes(NameTable table) {
    this.table = table;
  }

  void agree(NewsDocument document, TeamCues teams, List<FoundName> names) {
    Set<String> heads = heads(names);
    Map<String, EnumMap<NameType, Double>> votes = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    for (FoundName name : names) {
      EnumMap<NameType, Double> all =
          votes.computeIfAbsent(name.folded, unused -> new EnumMap<>(NameType.class));
      vote(all, name.type, name.weight);
      KnownName prominent = prominent(name);
      if (isTown(prominent)) {
        teams.vote(name, all);
      }
      if (prominent == null) {
        voteByWords(document, name, heads, all);
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

  /** What is not known is told by the words beside it and in it. */
  private void voteByWords(
      NewsDocument document, FoundName name, Set<String> heads, EnumMap<NameType, Double> votes) {
    NameType stated = StatedTypes.of(document.line(name.line), name);
    if (stated != null) {
      vote(votes, stated, STATED_VOTE);
    }
    if (isShortFor(document, name, heads) || hasHead(name)) {
      vote(votes, NameType.ORGANIZATION, HEAD_VOTE);
    }
  }

  /** First and last words of the organisations with names of several words, folded. */
  private static Set<String> heads(List<FoundName> names) {
    Set<String> heads = new HashSet<>();
    for (FoundName name : names) {
      if (name.type == NameType.ORGANIZATION && name.isSeveralWords() && !name.headline) {
        heads.add(name.lastWord());
        heads.add(name.firstWord());
      }
    }
    return heads;
  }

  /** {@code the League}, in an article about some league. */
  private boolean isShortFor(NewsDocument document, FoundName name, Set<String> heads) {
    return name.type == NameType.OTHER
        && name.first > 0
        && document.line(name.line).normal(name.first - 1).equals("the")
        && heads.contains(name.folded)
        && !table.isDemonym(name.surface);
  }

  /** {@code Southern Example Broadcasting}: its last word says what it is. */
  private static boolean hasHead(FoundName name) {
    return name.isSeveralWords()
        && (name.type == NameType.OTHER || name.type == NameType.PERSON)
        && ORGANIZATION_HEADS.contains(name.lastWord());
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
