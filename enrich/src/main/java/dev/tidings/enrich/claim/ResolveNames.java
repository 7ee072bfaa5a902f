package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Attribution.Span;
import dev.tidings.enrich.claim.NameIndex.Named;
import dev.tidings.enrich.entity.Entity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who a pronoun or a description stands for, by what was named before it. */
final class ResolveNames {

  /** A pronoun refers to a name at most this many characters before it. */
  private static final int REACH = 700;

  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "his", "her");

  private final String body;
  private final NameIndex names;

  ResolveNames(String body, NameIndex names) {
    this.body = body;
    this.names = names;
  }

  /**
   * A person that a pronoun may stand for.
   *
   * @param entity the person
   * @param sure whether no other person was named near
   */
  record Referent(Entity entity, boolean sure) {}

  static boolean isPersonal(String lower) {
    return PERSONAL.contains(lower);
  }

  /**
   * The person that "he" or "she" at a place stands for: the one named first in the last sentence
   * that names any, as subjects come first; null when nobody was named.
   */
  @Nullable Referent person(int offset) {
    Entity here = null;
    Entity before = null;
    boolean oneHere = true;
    boolean oneBefore = true;
    boolean inLast = false;
    for (int at = names.firstBehind(offset) - 1; at >= 0; at--) {
      Named named = names.get(at);
      int distance = offset - named.start();
      if (distance > REACH) {
        break;
      }
      Entity entity = named.entity();
      if (named.end() > offset || entity.type() != Entity.Type.PERSON) {
        continue;
      }
      int sentences = sentenceBetween(named.end(), offset);
      if (sentences == 0) {
        oneHere &= here == null || here.equals(entity);
        here = entity;
      } else if (sentences == 1 || before == null || !inLast) {
        inLast |= sentences == 1;
        oneBefore &= before == null || before.equals(entity);
        before = entity;
      }
    }
    if (here != null) {
      return new Referent(here, oneHere);
    }
    return before == null ? null : new Referent(before, oneBefore);
  }

  /** How many sentences end between two places, 2 at most. */
  private int sentenceBetween(int from, int to) {
    int ends = 0;
    for (int at = from; at < to - 1 && ends < 2; at++) {
      char character = body.charAt(at);
      boolean stop = character == '.' || character == '?' || character == '!';
      boolean space = Character.isWhitespace(body.charAt(at + 1)) || at + 2 >= to;
      if (character == '\n'
          || (stop && space && at > 2 && Character.isLowerCase(body.charAt(at - 2)))) {
        ends++;
      }
    }
    return ends;
  }

  /** Whether a speaker is a person, for whom no "it" stands. */
  boolean isPerson(Claim.Speaker speaker) {
    return speaker.id() != null && names.isPerson(speaker.id());
  }

  /** Whether "he" or "she" may stand for a speaker: a person, or somebody without a name. */
  boolean canBePerson(Claim.Speaker speaker) {
    return speaker.id() == null || names.isPerson(speaker.id());
  }

  /** Who is named by a source; null when it says nothing, like a lone "it". */
  Claim.@Nullable Speaker speaker(Span source) {
    if (source.isEmpty()) {
      return null;
    }
    int headEnd = headEnd(source);
    Entity entity = names.within(source.start(), headEnd);
    Entity apposed = headEnd < source.end() ? names.startingAt(headEnd + 2) : null;
    if (isPerson(apposed) && !isPerson(entity)) {
      // "The U.N. aid chief, Martin Griffiths, said"
      entity = apposed;
    }
    if (entity != null && entity.type() != Entity.Type.LOCATION) {
      return new Claim.Speaker(entity.id(), entity.name());
    }
    String text = body.substring(source.start(), source.end()).strip();
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    if (isPersonal(lower)) {
      Referent referent = person(source.start());
      return referent == null
          ? null
          : new Claim.Speaker(referent.entity().id(), referent.entity().name());
    }
    Entity any = names.within(source.start(), source.end());
    if (any != null && any.type() == Entity.Type.PERSON) {
      return new Claim.Speaker(any.id(), any.name());
    }
    if (FindSubject.isRelative(lower)) {
      // "John Weaver, who said": the person right before
      Entity before = names.endingAt(source.start());
      return isPerson(before) && before != null
          ? new Claim.Speaker(before.id(), before.name())
          : null;
    }
    if (FunctionWords.isPronoun(lower) || text.isEmpty()) {
      return null;
    }
    int comma = text.indexOf(", ");
    String head = comma > 0 ? text.substring(0, comma) : text;
    int bracket = head.indexOf(" (");
    head = bracket > 0 ? head.substring(0, bracket) : head;
    int relative = relativeClause(head);
    head = relative > 0 ? head.substring(0, relative) : head;
    return new Claim.Speaker(null, head.length() > 80 ? head.substring(0, 80) : head);
  }

  /** Where "who ..." or "that ..." begins in a description; -1 if it does not. */
  private static int relativeClause(String head) {
    int who = head.indexOf(" who ");
    int that = head.indexOf(" that ");
    return who < 0 || (that >= 0 && that < who) ? that : who;
  }

  private static boolean isPerson(@Nullable Entity entity) {
    return entity != null && entity.type() == Entity.Type.PERSON;
  }

  /** "a spokesman for X, who ..." is named before its first comma. */
  private int headEnd(Span source) {
    int comma = body.indexOf(',', source.start());
    return comma < 0 || comma > source.end() ? source.end() : comma;
  }
}
