package dev.tidings.serve.sample;

import static dev.tidings.serve.sample.ClaimBuilder.number;

import dev.tidings.aggregate.StoryEvent;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.ingest.Duplicate;
import java.time.Instant;

/** The story with most in it: death tolls that differ, and a magnitude on which all agree. */
final class EarthquakeNews {
  private EarthquakeNews() {}

  /** Told from a moment on. */
  static StoryBuilder story(Instant begin) {
    return new StoryBuilder(
            "quake",
            Subject.DISASTER_ACCIDENT_AND_EMERGENCY_INCIDENT,
            "Powerful earthquake strikes central Myanmar, shaking buildings as far as Bangkok",
            begin)
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
                    "both say how many people were killed: 144 and 1,002; Capital Courier says 144"
                        + " people, Harbor Ledger says 1,002 people, of the same at the same time"))
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
}
