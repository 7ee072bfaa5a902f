package dev.tidings.serve.sample;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.Duplicate;
import dev.tidings.pipe.Lineage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a story together from its articles, as the aggregate stage would. */
public final class StoryBuilder {
  private final String storyId;
  private final Subject subject;
  private final String headline;
  private final Instant begin;
  private final List<Story.Member> members = new ArrayList<>();
  private final List<Duplicate> duplicates = new ArrayList<>();
  private final List<Story.SharedEntity> entities = new ArrayList<>();
  private final List<ClaimGroup> claims = new ArrayList<>();
  private final List<StoryEvent> events = new ArrayList<>();

  public StoryBuilder(String storyId, Subject subject, String headline, Instant begin) {
    this.storyId = storyId;
    this.subject = subject;
    this.headline = headline;
    this.begin = begin;
  }

  /** An article, {@code minutes} after the story began. */
  public StoryBuilder article(String source, int minutes, String title) {
    String articleId = storyId + "-a" + (members.size() + 1);
    Instant at = begin.plus(Duration.ofMinutes(minutes));
    String host = source.toLowerCase(Locale.ROOT).replace(' ', '-');
    members.add(
        new Story.Member(
            articleId,
            1,
            title,
            "https://" + host + ".example/" + articleId,
            source,
            at,
            0.62 - 0.03 * members.size(),
            List.of()));
    boolean isFirst = members.size() == 1;
    StoryEvent.Reason reason =
        isFirst
            ? null
            : new StoryEvent.Reason(
                0.47 - 0.01 * members.size(), 0.25, terms(), List.of(), null, null);
    event(isFirst ? StoryEvent.Type.CREATED : StoryEvent.Type.GREW, at, articleId, null, reason);
    return this;
  }

  /** A repeat of the last article. */
  public StoryBuilder reprint(String source, int minutes, Duplicate.Kind kind) {
    Story.Member original = members.remove(members.size() - 1);
    List<Story.Reprint> reprints = new ArrayList<>(original.reprints());
    String articleId = original.articleId() + "-r" + (reprints.size() + 1);
    Instant at = begin.plus(Duration.ofMinutes(minutes));
    String url = "https://reprints.example/" + articleId;
    reprints.add(new Story.Reprint(articleId, source, url, kind, at));
    members.add(
        new Story.Member(
            original.articleId(),
            1,
            original.title(),
            original.url(),
            original.source(),
            original.publishedAt(),
            original.centrality(),
            reprints));
    duplicates.add(
        new Duplicate(
            1,
            articleId,
            original.articleId(),
            kind,
            0.93,
            url,
            source,
            "en",
            original.title(),
            at,
            new Lineage("tidings.articles", 0, 7, at)));
    return this;
  }

  public StoryBuilder entity(String id, String name, Entity.Type type, String... variants) {
    int articles = Math.max(1, members.size() - entities.size() / 2);
    entities.add(new Story.SharedEntity(id, name, type, articles, List.of(variants)));
    return this;
  }

  public StoryBuilder claim(ClaimBuilder claim) {
    claims.add(claim.build(storyId + "-c" + (claims.size() + 1), storyId, members));
    return this;
  }

  public StoryBuilder event(
      StoryEvent.Type type, int minutes, @Nullable String otherStoryId, @Nullable String text) {
    Instant at = begin.plus(Duration.ofMinutes(minutes));
    events.add(
        new StoryEvent(
            1,
            storyId,
            events.size() + 1,
            events.size() + 1,
            type,
            at,
            List.of(),
            otherStoryId,
            text,
            null));
    return this;
  }

  public Story story() {
    List<Story.Member> byTime = new ArrayList<>(members);
    byTime.sort(Comparator.comparing(Story.Member::publishedAt));
    List<Story.Moment> timeline =
        byTime.stream()
            .map(m -> new Story.Moment(m.publishedAt(), m.articleId(), m.source(), m.title()))
            .toList();
    List<Story.Member> latestFirst = new ArrayList<>(byTime);
    Collections.reverse(latestFirst);
    int reprints = members.stream().mapToInt(m -> m.reprints().size()).sum();
    List<ClaimGroup> sorted = new ArrayList<>(claims);
    sorted.sort(
        Comparator.comparing((ClaimGroup c) -> c.state() != ClaimGroup.State.DISPUTED)
            .thenComparing(c -> -c.independentSources()));
    List<Story.Source> sources = sources(byTime);
    return new Story(
        1,
        storyId,
        Story.Status.ACTIVE,
        null,
        "en",
        subject,
        headline,
        members.size(),
        reprints,
        (int) sources.stream().filter(s -> s.articles() > 0).count(),
        latestFirst,
        sources,
        timeline,
        entities,
        sorted,
        byTime.get(0).publishedAt(),
        latestFirst.get(0).publishedAt());
  }

  public List<StoryEvent> events() {
    return events;
  }

  public List<Duplicate> duplicates() {
    return duplicates;
  }

  /** The story's articles as the enrich stage would have left them. */
  public List<EnrichedArticle> articles() {
    return members.stream().map(this::enriched).toList();
  }

  private EnrichedArticle enriched(Story.Member member) {
    List<Claim> stated =
        claims.stream()
            .flatMap(c -> c.supporting().stream())
            .filter(e -> e.articleId().equals(member.articleId()))
            .map(ClaimGroup.Evidence::claim)
            .toList();
    String body = String.join("\n", stated.stream().map(c -> c.sourceSpan().text()).toList());
    Article article =
        new Article(
            1,
            member.articleId(),
            1,
            false,
            member.url(),
            member.source(),
            "en",
            member.title(),
            body,
            List.of(),
            member.publishedAt(),
            null,
            List.of("A. Writer"),
            null,
            "00000000000000000000000000000000",
            Map.of(),
            new Lineage("tidings.articles", 0, 1, member.publishedAt()));
    return new EnrichedArticle(
        1,
        article,
        List.of(new dev.tidings.enrich.subject.ScoredSubject(subject, 0.81)),
        List.of(),
        stated,
        Map.of());
  }

  private void event(
      StoryEvent.Type type,
      Instant at,
      String articleId,
      @Nullable String text,
      StoryEvent.@Nullable Reason reason) {
    events.add(
        new StoryEvent(
            1,
            storyId,
            events.size() + 1,
            events.size() + 1,
            type,
            at,
            List.of(articleId),
            null,
            text,
            reason));
  }

  private List<String> terms() {
    return List.of(headline.toLowerCase(Locale.ROOT).split(" ")).stream()
        .filter(word -> word.length() > 4)
        .limit(5)
        .toList();
  }

  private static List<Story.Source> sources(List<Story.Member> byTime) {
    Map<String, Story.Source> sources = new LinkedHashMap<>();
    for (Story.Member member : byTime) {
      add(sources, new Story.Source(member.source(), 1, 0, member.publishedAt()));
      for (Story.Reprint reprint : member.reprints()) {
        add(sources, new Story.Source(reprint.source(), 0, 1, reprint.publishedAt()));
      }
    }
    return sources.values().stream()
        .sorted(Comparator.comparing(Story.Source::firstPublishedAt))
        .toList();
  }

  private static void add(Map<String, Story.Source> sources, Story.Source more) {
    sources.merge(
        more.source(),
        more,
        (a, b) ->
            new Story.Source(
                a.source(),
                a.articles() + b.articles(),
                a.reprints() + b.reprints(),
                a.firstPublishedAt()));
  }
}
