package dev.tidings.serve.sample;

import static dev.tidings.serve.sample.ClaimBuilder.number;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.aggregate.SubjectRanking;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.ingest.Duplicate;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some stories as they stand at a moment. */
public final class SampleNews {
  /** A headline that would do harm if it were not taken for text. */
  public static final String HOSTILE =
      "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script> & \"quotes\""
          + " </title>";

  private final Instant now;

  public SampleNews(Instant now) {
    this.now = now;
  }

  /** All of them, in no order. */
  public List<StoryBuilder> stories() {
    return Stream.concat(
            Stream.of(earthquake(), bridge(), canal(), hostile()), new MinorNews(now).stories())
        .toList();
  }

  /** The rankings that go with them. */
  public static List<SubjectRanking> rankings(List<StoryBuilder> stories) {
    Map<Subject, List<Story>> bySubject =
        stories.stream()
            .map(StoryBuilder::story)
            .collect(Collectors.groupingBy(Story::subject, TreeMap::new, Collectors.toList()));
    return bySubject.entrySet().stream()
        .map(e -> new SubjectRanking(1, e.getKey(), e.getValue().size(), entries(e.getValue())))
        .toList();
  }

  /** Death tolls that differ, and a magnitude on which all agree. */
  public StoryBuilder earthquake() {
    return EarthquakeNews.story(ago(10 * 60));
  }

  private StoryBuilder bridge() {
    return new StoryBuilder(
            "bridge",
            Subject.DISASTER_ACCIDENT_AND_EMERGENCY_INCIDENT,
            "Baltimore's Key Bridge collapses after container ship hits pillar",
            ago(30 * 60))
        .article("Harbor Ledger", 0, "Francis Scott Key Bridge falls into Patapsco River")
        .reprint("Coastline Daily", 22, Duplicate.Kind.NEAR_COPY)
        .article("Meridian News", 25, "Ship sent mayday before it struck Baltimore bridge")
        .article("Capital Courier", 70, "Six road workers missing after bridge collapse")
        .article("Delta Wire", 180, "Port of Baltimore closed until further notice")
        .article("Market Observer", 260, "What the closed port means for car imports")
        .entity("wd:Q5092", "Baltimore", Entity.Type.LOCATION)
        .entity("wd:Q1473084", "Francis Scott Key Bridge", Entity.Type.OTHER, "Key Bridge")
        .entity("x:other:dali", "Dali", Entity.Type.OTHER)
        .entity("wd:Q18208116", "Wes Moore", Entity.Type.PERSON, "Gov. Moore")
        .claim(
            new ClaimBuilder("Six workers were missing after the bridge collapsed.")
                .says(
                    3,
                    "officials",
                    "Six members of a construction crew were missing, officials said.",
                    number(6.0, 6.0, 6.0, "people", null))
                .says(
                    4,
                    null,
                    "The six workers had been filling potholes on the bridge.",
                    number(6.0, 6.0, 6.0, "people", null)))
        .claim(
            new ClaimBuilder("The ship lost power before the collision.")
                .says(
                    2,
                    "Wes Moore",
                    "The crew told authorities of a power issue, the governor said."))
        .event(StoryEvent.Type.SPLIT, 200, "port", null);
  }

  private StoryBuilder canal() {
    return new StoryBuilder(
            "canal",
            Subject.ECONOMY_BUSINESS_AND_FINANCE,
            "Giant container ship Ever Given still blocks Suez Canal",
            ago(52 * 60))
        .article("Market Observer", 0, "Container ship runs aground in Suez Canal")
        .article("Delta Wire", 45, "Tugs fail to free ship wedged across Suez Canal")
        .reprint("Riverside Post", 60, Duplicate.Kind.SAME_TEXT)
        .article("Harbor Ledger", 600, "More than 300 ships wait at both ends of the canal")
        .article("Northern Gazette", 900, "Salvage chief: it may take weeks")
        .article("Capital Courier", 1300, "Dredgers remove sand around Ever Given")
        .entity("wd:Q899", "Suez Canal", Entity.Type.LOCATION)
        .entity("wd:Q79", "Egypt", Entity.Type.LOCATION)
        .entity("x:other:ever-given", "Ever Given", Entity.Type.OTHER)
        .claim(
            new ClaimBuilder("More than 300 ships are waiting to pass the canal.")
                .says(
                    3,
                    "Suez Canal Authority",
                    "The canal's authority counted 321 waiting vessels.",
                    number(321.0, 321.0, 321.0, "ships", null))
                .says(
                    4,
                    null,
                    "More than 300 ships were queuing on Saturday.",
                    number(300.0, null, 300.0, "ships", "more than"))
                .says(
                    5,
                    null,
                    "Around 320 ships were waiting.",
                    number(304.0, 336.0, 320.0, "ships", "around")))
        .claim(
            new ClaimBuilder("Freeing the ship will take weeks.")
                .says(
                    4,
                    "the salvage company's chief executive",
                    "\"It might take weeks,\" the salvage company's chief executive said.")
                .differs(
                    5,
                    "an adviser to the president",
                    "An adviser to the president expected the canal to reopen in two to three"
                        + " days.",
                    null));
  }

  /** Everything in it tries to be more than text. */
  public StoryBuilder hostile() {
    return new StoryBuilder("hostile", Subject.UNCLASSIFIED, HOSTILE, ago(90 * 60))
        .article("<b>Bold</b> & Sons", 0, HOSTILE)
        .reprint("'onclick=alert(1)", 5, Duplicate.Kind.SAME_TEXT)
        .entity("x:other:<svg/onload=window.hacked=1>", "<i>Nobody</i>", Entity.Type.OTHER)
        .claim(new ClaimBuilder(HOSTILE).says(1, "<u>speaker</u>", HOSTILE));
  }

  /** A story that comes later than the others. */
  public StoryBuilder arrival() {
    return new StoryBuilder(
            "volcano",
            Subject.ENVIRONMENT,
            "Volcano erupts on Iceland's Reykjanes peninsula",
            ago(1))
        .article("Northern Gazette", 0, "Volcano erupts on Iceland's Reykjanes peninsula")
        .article("Delta Wire", 1, "Lava flows near Grindavik after eruption begins")
        .entity("wd:Q189", "Iceland", Entity.Type.LOCATION);
  }

  /** The last state of a story that went into another. */
  public Story merged(String storyId, String heirId) {
    Story story =
        new StoryBuilder(storyId, Subject.LABOUR, "Gone", now).article("X", 0, "X").story();
    return new Story(
        1,
        storyId,
        Story.Status.MERGED,
        heirId,
        story.language(),
        story.subject(),
        story.headline(),
        story.articleCount(),
        story.reprintCount(),
        story.sourceCount(),
        story.articles(),
        story.sources(),
        story.timeline(),
        story.entities(),
        story.claims(),
        story.firstPublishedAt(),
        story.lastPublishedAt());
  }

  private Instant ago(int minutes) {
    return now.minus(Duration.ofMinutes(minutes));
  }

  private static List<SubjectRanking.Entry> entries(List<Story> stories) {
    return stories.stream()
        .sorted(Comparator.comparingInt(Story::sourceCount).reversed())
        .map(
            story ->
                new SubjectRanking.Entry(
                    story.storyId(),
                    story.language(),
                    story.headline(),
                    story.articleCount(),
                    story.sourceCount(),
                    0.2,
                    story.lastPublishedAt()))
        .toList();
  }
}
