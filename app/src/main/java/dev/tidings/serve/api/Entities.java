package dev.tidings.serve.api;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.pipe.Json;
import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.catalog.ClaimCatalog;
import dev.tidings.serve.catalog.Page;
import dev.tidings.serve.catalog.StoredStory;
import dev.tidings.serve.catalog.StoryOrder;
import dev.tidings.serve.catalog.StoryQuery;
import dev.tidings.serve.catalog.StorySummary;
import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.Call;
import dev.tidings.serve.http.Parameters;
import dev.tidings.serve.http.Problem;
import dev.tidings.serve.http.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code /api/entities}. */
final class Entities {
  private static final int MAX_STORIES = 50;
  private static final int MAX_CLAIMS = 20;
  private static final int MAX_RELATED = 15;

  private final Catalog catalog;

  Entities(Catalog catalog) {
    this.catalog = catalog;
  }

  List<Route> routes() {
    return List.of(new Route("/api/entities/{id}", this::one));
  }

  /**
   * An entity and the current stories that name it.
   *
   * @param id its id
   * @param name its most frequent name in the latest story
   * @param type what it is
   * @param variants other ways it is written
   * @param storyCount how many current stories name it
   * @param stories the latest of them, latest first
   * @param related entities that most of these stories name as well
   * @param claims claims about it or by it, latest first
   */
  record EntityView(
      String id,
      String name,
      Entity.Type type,
      Set<String> variants,
      int storyCount,
      List<StorySummary> stories,
      List<Related> related,
      List<ClaimGroup> claims) {}

  /**
   * An entity in the same stories.
   *
   * @param id its id
   * @param name its name
   * @param type what it is
   * @param stories how many stories name both
   */
  record Related(String id, String name, Entity.Type type, int stories) {}

  private Answer one(Call call) {
    new Parameters(call).check();
    String id = call.value("id");
    Page<StoredStory> page =
        catalog.stories().find(StoryQuery.first(MAX_STORIES).withEntity(id, StoryOrder.NEWEST));
    List<Story> stories = page.entries().stream().map(Entities::parse).toList();
    Set<String> variants = new TreeSet<>();
    Map<String, Related> related = new LinkedHashMap<>();
    Story.SharedEntity entity = null;
    for (Story story : stories) {
      for (Story.SharedEntity each : story.entities()) {
        if (!each.id().equals(id)) {
          related.merge(
              each.id(),
              new Related(each.id(), each.name(), each.type(), 1),
              (a, b) -> new Related(a.id(), a.name(), a.type(), a.stories() + 1));
          continue;
        }
        if (entity == null) {
          entity = each;
        }
        variants.add(each.name());
        variants.addAll(each.variants());
      }
    }
    if (entity == null) {
      throw Problem.Kind.NOT_FOUND.because("No current story names an entity with this id.");
    }
    variants.remove(entity.name());
    return Answer.json(
        new EntityView(
            id,
            entity.name(),
            entity.type(),
            variants,
            page.total(),
            page.entries().stream().map(StoredStory::summary).toList(),
            mostShared(related),
            claims(id)));
  }

  private List<ClaimGroup> claims(String id) {
    return catalog
        .claims()
        .find(new ClaimCatalog.Query(null, null, null, id, null, "newest", MAX_CLAIMS, null))
        .entries();
  }

  private static List<Related> mostShared(Map<String, Related> related) {
    List<Related> all = new ArrayList<>(related.values());
    all.sort(Comparator.comparingInt(Related::stories).reversed().thenComparing(Related::name));
    return List.copyOf(all.subList(0, Math.min(MAX_RELATED, all.size())));
  }

  private static Story parse(StoredStory stored) {
    try {
      return Json.mapper().readValue(stored.json(), Story.class);
    } catch (IOException e) {
      throw new UncheckedIOException("it was readable when it came", e);
    }
  }
}
