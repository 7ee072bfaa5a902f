package dev.tidings.aggregate;

import dev.tidings.enrich.entity.Entity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The entities of one story, ordered by how many of its articles name them. */
final class EntityTally {
  private static final int MAX_VARIANTS = 5;

  private final Map<String, Row> byId = new HashMap<>();
  private final TreeSet<Row> byArticles =
      new TreeSet<>(Comparator.comparing((Row row) -> -row.articles).thenComparing(row -> row.id));

  private static final class Row {
    private final String id;
    private final Tally<String> names = new Tally<>();
    private final Tally<String> spellings = new Tally<>();
    private final Tally<Entity.Type> types = new Tally<>();
    private int articles;

    private Row(String id) {
      this.id = id;
    }
  }

  void add(List<NamedEntity> entities) {
    for (NamedEntity entity : entities) {
      Row row = byId.computeIfAbsent(entity.id(), Row::new);
      byArticles.remove(row);
      row.articles++;
      row.names.add(entity.name());
      row.types.add(entity.type());
      entity.spellings().forEach(row.spellings::add);
      byArticles.add(row);
    }
  }

  void remove(List<NamedEntity> entities) {
    for (NamedEntity entity : entities) {
      Row row = byId.get(entity.id());
      if (row == null) {
        continue;
      }
      byArticles.remove(row);
      row.articles--;
      row.names.subtract(entity.name());
      row.types.subtract(entity.type());
      entity.spellings().forEach(row.spellings::subtract);
      if (row.articles == 0) {
        byId.remove(entity.id());
      } else {
        byArticles.add(row);
      }
    }
  }

  /**
   * Names of those that more than one article has.
   *
   * @param entities of one of the articles; their order is kept
   */
  List<String> shared(List<NamedEntity> entities, int limit) {
    return entities.stream()
        .filter(
            entity -> {
              Row row = byId.get(entity.id());
              return row != null && row.articles > 1;
            })
        .map(NamedEntity::name)
        .limit(limit)
        .toList();
  }

  List<Story.SharedEntity> mostShared(int limit) {
    return byArticles.stream().limit(limit).map(EntityTally::describe).toList();
  }

  private static Story.SharedEntity describe(Row row) {
    List<String> names = row.names.mostFrequent(MAX_VARIANTS + 1);
    String name = names.get(0);
    List<String> variants =
        Stream.concat(names.stream().skip(1), row.spellings.mostFrequent(MAX_VARIANTS + 1).stream())
            .filter(variant -> !variant.equals(name))
            .distinct()
            .limit(MAX_VARIANTS)
            .toList();
    return new Story.SharedEntity(
        row.id, name, row.types.mostFrequent(1).get(0), row.articles, variants);
  }
}
