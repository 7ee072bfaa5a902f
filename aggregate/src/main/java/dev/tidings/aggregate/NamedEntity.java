package dev.tidings.aggregate;

import dev.tidings.enrich.entity.Entity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An entity of one article without the places where it is mentioned.
 *
 * @param id as in {@link Entity#id()}
 * @param name its name in the article
 * @param type what it is
 * @param spellings other ways the article writes it, first mentioned first, at most 5
 */
record NamedEntity(String id, String name, Entity.Type type, List<String> spellings) {
  static final int MAX_SPELLINGS = 5;

  NamedEntity {
    // Articles of a story name the same: one string each, as long as they are in memory.
    id = id.intern();
    name = name.intern();
    spellings = List.copyOf(spellings);
  }

  static NamedEntity of(Entity entity) {
    Set<String> spellings = new LinkedHashSet<>();
    for (Entity.Mention mention : entity.mentions()) {
      if (spellings.size() < MAX_SPELLINGS
          && mention.text().length() <= Arrival.MAX_LENGTH
          && !mention.text().equals(entity.name())) {
        spellings.add(mention.text());
      }
    }
    return new NamedEntity(entity.id(), entity.name(), entity.type(), List.copyOf(spellings));
  }
}
