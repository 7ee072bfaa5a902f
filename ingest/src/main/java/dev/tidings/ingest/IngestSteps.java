package dev.tidings.ingest;

import dev.tidings.ingest.duplicate.RememberedText;
import dev.tidings.ingest.duplicate.SearchTexts;
import dev.tidings.ingest.line.LearnLines;
import dev.tidings.ingest.line.SeenLine;
import dev.tidings.ingest.memory.Rows;
import dev.tidings.ingest.memory.StreamClock;
import dev.tidings.pipe.Settings;

/** Puts the steps that remember together from what they remember in. */
final class IngestSteps {
  private IngestSteps() {}

  static RecogniseArticle recognise(Rows<KnownText> known, Rows<Long> time, Settings settings) {
    return new RecogniseArticle(known, new StreamClock(time), settings.get(IngestSettings.MEMORY));
  }

  static FindDuplicates findDuplicates(
      Rows<RememberedText> texts,
      Rows<Standing> standings,
      Rows<SeenLine> lines,
      Rows<Long> times,
      Settings settings) {
    StreamClock clock = new StreamClock(times);
    return new FindDuplicates(
        new SearchTexts(
            texts,
            settings.get(IngestSettings.DUPLICATE_WINDOW),
            settings.get(IngestSettings.DUPLICATE_LATENESS)),
        new Standings(standings, clock, settings.get(IngestSettings.MEMORY)),
        new DropRecurringLines(new LearnLines(lines, clock::now)));
  }
}
