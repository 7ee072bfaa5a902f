package dev.tidings.enrich.claim;

import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.entity.Entity.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the body names which entity, in the order of the text. */
final class NameIndex {

  private final List<Named> all = new ArrayList<>();

  NameIndex(List<Entity> entities) {
    for (Entity entity : entities) {
      for (Entity.Mention mention : entity.mentions()) {
        if (mention.field() == Field.BODY) {
          all.add(new Named(mention.start(), mention.end(), entity));
        }
      }
    }
    all.sort(
        Comparator.comparingInt(Named::start)
            .thenComparing(Named::end, Comparator.reverseOrder())
            .thenComparing(named -> named.entity().id()));
  }

  /**
   * A mention of an entity in the body.
   *
   * @param start first character
   * @param end behind the last
   * @param entity who or what
   */
  record Named(int start, int end, Entity entity) {}

  Named get(int index) {
    return all.get(index);
  }

  /** Index of the first mention that ends behind a place in the body. */
  int firstBehind(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The entity that each word belongs to, null for none. */
  @Nullable Entity[] byWord(Words words) {
    @Nullable Entity[] entities = new Entity[words.size()];
    if (words.size() == 0) {
      return entities;
    }
    int at = firstBehind(words.start(0));
    for (int i = 0; i < entities.length; i++) {
      while (at < all.size() && all.get(at).end() <= words.start(i)) {
        at++;
      }
      if (at < all.size() && all.get(at).start() < words.end(i)) {
        entities[i] = all.get(at).entity();
      }
    }
    return entities;
  }

  /** The entity whose name begins at a place in the body, null if none does. */
  @Nullable Entity startingAt(int offset) {
    int at = firstBehind(offset);
    return at < all.size() && all.get(at).start() == offset ? all.get(at).entity() : null;
  }

  /** The entity whose name ends right before a place in the body, a comma apart at most. */
  @Nullable Entity endingAt(int offset) {
    int at = firstBehind(offset) - 1;
    boolean near = at >= 0 && offset - all.get(at).end() <= 2;
    return near ? all.get(at).entity() : null;
  }

  /** Whether an id is that of a person. */
  boolean isPerson(String id) {
    for (Named named : all) {
      if (named.entity().id().equals(id)) {
        return named.entity().type() == Entity.Type.PERSON;
      }
    }
    return false;
  }

  /** The first entity named in a stretch of the body; persons come before others. */
  @Nullable Entity within(int start, int end) {
    Entity first = null;
    for (int at = firstBehind(start); at < all.size() && all.get(at).start() < end; at++) {
      Entity entity = all.get(at).entity();
      if (entity.type() == Entity.Type.PERSON) {
        return entity;
      }
      if (first == null || first.type() == Entity.Type.LOCATION) {
        first = entity;
      }
    }
    return first;
  }
}
