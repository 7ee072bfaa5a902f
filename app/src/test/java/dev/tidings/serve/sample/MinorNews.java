package dev.tidings.serve.sample;

import static dev.tidings.serve.sample.ClaimBuilder.number;

import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.ingest.Duplicate;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** The smaller stories of the sample. */
final class MinorNews {
  private final Instant now;

  MinorNews(Instant now) {
    this.now = now;
  }

  Stream<StoryBuilder> stories() {
    return Stream.of(bank(), moon(), cup(), cathedral(), orca());
  }

  private StoryBuilder bank() {
    return new StoryBuilder(
            "bank",
            Subject.ECONOMY_BUSINESS_AND_FINANCE,
            "Regulators close Silicon Valley Bank after run on deposits",
            ago(20 * 60))
        .article("Market Observer", 0, "Silicon Valley Bank shut by California regulator")
        .article("Capital Courier", 15, "FDIC takes over failed Silicon Valley Bank")
        .article("Meridian News", 80, "Start-ups scramble for cash after bank failure")
        .entity("wd:Q7514364", "Silicon Valley Bank", Entity.Type.ORGANIZATION, "SVB")
        .entity(
            "wd:Q772029", "Federal Deposit Insurance Corporation", Entity.Type.ORGANIZATION, "FDIC")
        .claim(
            new ClaimBuilder("Customers tried to withdraw $42 billion in one day.")
                .says(
                    1,
                    "the regulator",
                    "Customers initiated withdrawals of $42 billion on Thursday, the regulator"
                        + " said.",
                    number(42e9, 42e9, 42e9, "USD", null))
                .says(
                    3,
                    null,
                    "Some $42 billion left, or tried to leave, the bank in a day.",
                    number(39.9e9, 44.1e9, 42e9, "USD", "some")));
  }

  private StoryBuilder moon() {
    return new StoryBuilder(
            "moon",
            Subject.SCIENCE_AND_TECHNOLOGY,
            "India's Chandrayaan-3 lands near the Moon's south pole",
            ago(6 * 60))
        .article("Meridian News", 0, "Chandrayaan-3 touches down on the Moon")
        .reprint("Riverside Post", 10, Duplicate.Kind.SAME_TEXT)
        .article("Delta Wire", 4, "India becomes fourth country to land on the Moon")
        .article("Northern Gazette", 33, "Cheers at mission control as lander reaches the Moon")
        .article("Harbor Ledger", 150, "Rover rolls out near lunar south pole")
        .entity("wd:Q668", "India", Entity.Type.LOCATION)
        .entity(
            "wd:Q229058", "Indian Space Research Organisation", Entity.Type.ORGANIZATION, "ISRO")
        .entity("wd:Q405", "Moon", Entity.Type.LOCATION)
        .claim(
            new ClaimBuilder("India is the fourth country to land softly on the Moon.")
                .says(2, null, "India is the fourth country to achieve a soft landing.")
                .says(
                    3,
                    "the space agency",
                    "It makes India the fourth nation to do so, the space agency said.")
                .says(4, null, "Only three countries had managed a soft landing before."));
  }

  private StoryBuilder cup() {
    return new StoryBuilder(
            "cup",
            Subject.SPORT,
            "Argentina beat France on penalties to win the World Cup",
            ago(26 * 60))
        .article("Touchline", 0, "Argentina win World Cup after 3-3 draw with France")
        .article("Northern Gazette", 6, "Messi lifts trophy after shoot-out in Lusail")
        .article("Delta Wire", 12, "Mbappe hat-trick not enough as Argentina triumph")
        .entity("wd:Q414", "Argentina", Entity.Type.LOCATION)
        .entity("wd:Q142", "France", Entity.Type.LOCATION)
        .entity("wd:Q615", "Lionel Messi", Entity.Type.PERSON, "Messi")
        .entity("wd:Q21621995", "Kylian Mbappé", Entity.Type.PERSON, "Mbappe")
        .claim(
            new ClaimBuilder("Argentina won the shoot-out 4-2.")
                .says(1, null, "Argentina won 4-2 on penalties.")
                .says(2, null, "It ended 4-2 from the spot."));
  }

  private StoryBuilder cathedral() {
    return new StoryBuilder(
            "cathedral",
            Subject.ARTS_CULTURE_ENTERTAINMENT_AND_MEDIA,
            "Notre-Dame reopens five years after the fire",
            ago(75 * 60))
        .article("Meridian News", 0, "Bells ring as Notre-Dame opens its doors again")
        .article("Capital Courier", 120, "Heads of state attend reopening of Notre-Dame")
        .entity("wd:Q2981", "Notre-Dame de Paris", Entity.Type.OTHER)
        .entity("wd:Q90", "Paris", Entity.Type.LOCATION);
  }

  private StoryBuilder orca() {
    return new StoryBuilder(
            "orca",
            Subject.ENVIRONMENT,
            "Orcas damage another yacht in the Strait of Gibraltar",
            ago(3 * 60))
        .article("Coastline Daily", 0, "Orcas damage another yacht in the Strait of Gibraltar")
        .entity("wd:Q36124", "Strait of Gibraltar", Entity.Type.LOCATION)
        .claim(
            new ClaimBuilder("The yacht sank after two hours.")
                .says(1, "the crew", "The yacht sank after two hours, the crew said."));
  }

  private Instant ago(int minutes) {
    return now.minus(Duration.ofMinutes(minutes));
  }
}
