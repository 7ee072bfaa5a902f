package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.Entity.Mention;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.Span;
import dev.tidings.enrich.entity.tag.TagNames;
import dev.tidings.enrich.entity.tag.Taggers;
import dev.tidings.enrich.text.AnalysedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds who and what and where an article names: tags names sentence by sentence, makes them
 * consistent over the whole article, joins those that name the same thing and links them to ids.
 *
 * <p>Holds only shared tables and scratch space; one instance a thread.
 */
public final class FindEntities {
  /** An article with more names is a list; what is behind them adds nothing. */
  private static final int MOST_NAMES = 3_000;

  private static final Comparator<Mention> IN_TEXT_ORDER =
      Comparator.comparing(Mention::field).thenComparingInt(Mention::start);

  private final Taggers models;
  private final CompleteNames completeNames;
  private final CompleteMisspelt completeMisspelt = new CompleteMisspelt();
  private final GrowPlaces growPlaces;
  private final TrimNames trimNames;
  private final RecallNames recallNames;
  private final AgreeOnTypes agreeOnTypes;
  private final SpreadNames spreadNames = new SpreadNames();
  private final ClusterNames clusterNames;
  private final LinkClusters linkClusters;
  private final Map<String, TagNames> taggers = new HashMap<>();

  /** A finder over tables that all threads share. */
  public FindEntities(NameTable table, Taggers models) {
    this.models = models;
    completeNames = new CompleteNames(table);
    growPlaces = new GrowPlaces(table);
    trimNames = new TrimNames(table);
    recallNames = new RecallNames(table);
    agreeOnTypes = new AgreeOnTypes(table);
    clusterNames = new ClusterNames(table);
    linkClusters = new LinkClusters(table);
  }

  /**
   * Finds the entities of an article.
   *
   * @return each thing once, most salient first
   */
  public List<Entity> find(AnalysedText title, AnalysedText body) {
    NewsDocument document = new NewsDocument(title, body);
    TeamCues teams = new TeamCues(document);
    List<NameCluster> clusters =
        clusterNames.cluster(document, names(document, teams, body.language()));
    linkClusters.link(document, teams, clusters);
    return entities(document, clusters);
  }

  private List<FoundName> names(NewsDocument document, TeamCues teams, String language) {
    List<List<Span>> spans = tagger(language).tag(document.lines());
    List<List<Span>> completed =
        completeMisspelt.complete(document.lines(), completeNames.complete(document, spans));
    List<FoundName> names =
        trimNames.trim(
            document, language.equals("en") ? wholeNames(document, completed) : completed);
    recallNames.recall(document, names);
    agreeOnTypes.agree(document, teams, names);
    spreadNames.spread(document, names);
    agreeOnTypes.agree(document, teams, names);
    return names.subList(0, Math.min(names.size(), MOST_NAMES));
  }

  private List<List<Span>> wholeNames(NewsDocument document, List<List<Span>> spans) {
    return JoinFacilities.join(document, growPlaces.grow(document, spans));
  }

  private TagNames tagger(String language) {
    return taggers.computeIfAbsent(language, models::forLanguage);
  }

  private static List<Entity> entities(NewsDocument document, List<NameCluster> clusters) {
    Map<String, List<NameCluster>> byId = new LinkedHashMap<>();
    for (NameCluster cluster : clusters) {
      if (!cluster.isNameless()) {
        byId.computeIfAbsent(cluster.id(), unused -> new ArrayList<>(1)).add(cluster);
      }
    }
    double most = byId.values().stream().mapToDouble(FindEntities::count).max().orElse(0);
    List<Entity> entities = new ArrayList<>(byId.size());
    byId.forEach((id, same) -> entities.add(entity(document, id, same, most)));
    entities.sort(
        Comparator.comparingDouble(Entity::salience).reversed().thenComparing(Entity::id));
    return entities;
  }

  private static Entity entity(
      NewsDocument document, String id, List<NameCluster> same, double most) {
    List<Mention> mentions = new ArrayList<>();
    for (NameCluster cluster : same) {
      for (FoundName name : cluster.names) {
        mentions.add(
            new Mention(
                document.field(name.line),
                document.start(name.line, name.begin),
                document.end(name.line, name.end - 1),
                document.surface(name.line, name.begin, name.end)));
      }
    }
    mentions.sort(IN_TEXT_ORDER);
    NameCluster main = same.get(0);
    return new Entity(
        id,
        main.name(),
        typeOf(main.linkedType()),
        RateSalience.rate(mentions, count(same), most),
        confidence(same),
        mentions);
  }

  /** Mentions, those of a country's people counted half. */
  private static double count(List<NameCluster> same) {
    double count = 0;
    for (NameCluster cluster : same) {
      count += cluster.names.size() * (cluster.isDemonym() ? 0.5 : 1);
    }
    return count;
  }

  private static double confidence(List<NameCluster> same) {
    NameCluster main = same.get(0);
    double weight = 0;
    for (NameCluster cluster : same) {
      for (FoundName name : cluster.names) {
        weight += name.weight;
      }
    }
    double start = main.known() == null ? 0.45 : 0.75;
    double rest = 0.95 - start;
    return RateSalience.round(start + rest * weight / (weight + 1));
  }

  private static Entity.Type typeOf(NameType type) {
    return switch (type) {
      case PERSON -> Entity.Type.PERSON;
      case ORGANIZATION -> Entity.Type.ORGANIZATION;
      case LOCATION -> Entity.Type.LOCATION;
      case OTHER -> Entity.Type.OTHER;
    };
  }
}
