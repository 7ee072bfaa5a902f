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
    return new StoryBuilder(
            "quake",
            Subject.DISASTER_ACCIDENT_AND_EMERGENCY_INCIDENT,
            "Powerful earthquake strikes central Myanmar, shaking buildings as far as Bangkok",
            ago(10 * 60))
        .article("Delta Wire", 0, "Strong tremor felt across Myanmar and Thailand")
        .reprint("Coastline Daily", 9, Duplicate.Kind.SAME_TEXT)
        .reprint("Riverside Post", 14, Duplicate.Kind.NEAR_COPY)
        .reprint("The Evening Record", 31, Duplicate.Kind.EXCERPT)
        .article("Harbor Ledger", 12, "Magnitude 7.7 earthquake hits near Mandalay")
        .article("Northern Gazette", 47, "Unfinished tower collapses in Bangkok after quake")
        .article("Meridian News", 95, "Myanmar declares emergency in six regions after earthquake")
        .article("Delta Wire", 160, "Rescuers dig by hand in Mandalay as toll climbs")
        .reprint("Coastline Daily", 171, Duplicate.Kind.SAME_TEXT)
        .article("Capital Courier", 210, "At least 144 dead in Myanmar, military leader says")
        .article("Harbor Ledger", 340, "Quake deaths in Myanmar pass 1,000")
        .article("Northern Gazette", 430, "Dozens still missing under Bangkok tower")
        .article("The Evening Record", 505, "Aid teams from abroad land in Yangon")
        .entity("wd:Q836", "Myanmar", Entity.Type.LOCATION, "Burma")
        .entity("wd:Q1861", "Bangkok", Entity.Type.LOCATION)
        .entity("wd:Q132679", "Mandalay", Entity.Type.LOCATION)
        .entity("wd:Q193152", "United States Geological Survey", Entity.Type.ORGANIZATION, "USGS")
        .entity("wd:Q6866463", "Min Aung Hlaing", Entity.Type.PERSON, "Gen. Min Aung Hlaing")
        .entity("wd:Q869", "Thailand", Entity.Type.LOCATION)
        .claim(
            new ClaimBuilder("The earthquake killed at least 144 people in Myanmar.")
                .says(
                    6,
                    "Min Aung Hlaing",
                    "At least 144 people were killed and 732 injured, the head of the military"
                        + " government said in a televised address.",
                    number(144.0, null, 144.0, "people", "at least"))
                .says(
                    4,
                    "state television",
                    "State television put the number of dead at 144 on Friday evening.",
                    number(144.0, 144.0, 144.0, "people", null))
                .differs(
                    7,
                    "the military government",
                    "The number of people killed had risen to 1,002, the military government said"
                        + " on Saturday.",
                    number(1002.0, 1002.0, 1002.0, "people", null))
                .differs(
                    5,
                    "rescue workers",
                    "Rescue workers in Mandalay spoke of several hundred dead in that city alone.",
                    number(300.0, 999.0, null, "people", "several hundred"))
                .before(
                    2,
                    "At least 20 people were killed in Myanmar.",
                    number(20.0, null, 20.0, "people", "at least"))
                .because(
                    "the same count: KILL, people; Capital Courier says 144, Harbor Ledger 1,002"))
        .claim(
            new ClaimBuilder("The earthquake had a magnitude of 7.7.")
                .says(
                    2,
                    "United States Geological Survey",
                    "The quake had a magnitude of 7.7 and struck at a depth of 10 kilometres, the"
                        + " United States Geological Survey said.",
                    number(7.7, 7.7, 7.7, "magnitude", null))
                .says(
                    3,
                    null,
                    "The magnitude 7.7 earthquake was centred about 1,000 kilometres away.",
                    number(7.7, 7.7, 7.7, "magnitude", null))
                .says(
                    4,
                    "officials",
                    "Officials said the 7.7 quake was followed by a strong aftershock.",
                    number(7.7, 7.7, 7.7, "magnitude", null)))
        .claim(
            new ClaimBuilder("About 80 people were missing after the Bangkok tower collapsed.")
                .says(
                    3,
                    "Thailand's defence minister",
                    "About 90 people were unaccounted for, the defence minister said.",
                    number(85.5, 94.5, 90.0, "people", "about"))
                .says(
                    8,
                    "city authorities",
                    "City authorities put the number of missing at 78 to 83.",
                    number(78.0, 83.0, null, "people", null)))
        .claim(
            new ClaimBuilder("Myanmar asked other countries for help.")
                .says(
                    4,
                    "Min Aung Hlaing",
                    "In a rare step, the military leader asked \"any country\" to send help.")
                .quotedAs("any country, any organisation", "any country"))
        .event(
            StoryEvent.Type.RETITLED,
            340,
            null,
            "Powerful earthquake strikes central Myanmar, shaking buildings as far as Bangkok")
        .event(
            StoryEvent.Type.CLAIM_DISPUTED,
            341,
            null,
            "The earthquake killed at least 144 people in Myanmar.");
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
