package dev.tidings.ingest.read;

import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads all hostile inputs in a process of its own, whose memory its starter bounds, and prints how
 * each ended: name, expectation and outcome, with tabs between.
 */
final class ReadHostileInputs {
  private ReadHostileInputs() {}

  public static void main(String[] arguments) throws IOException {
    for (Supplier<List<HostileInputs.Case>> group : HostileInputs.groups()) {
      for (HostileInputs.Case hostile : group.get()) {
        Outcome outcome = new Outcome();
        try (InputStream in = hostile.input().get()) {
          new ReadArticles(Limits.forFiles()).read(in, hostile.name(), outcome);
        }
        System.out.println(
            String.join(
                "\t",
                hostile.name(),
                words(hostile.reason(), hostile.articles()),
                words(outcome.last(), outcome.articles),
                outcome.details()));
      }
    }
  }

  private static String words(@Nullable Reason reason, int articles) {
    return (reason == null ? "nothing" : reason.code()) + " skipped, " + articles + " articles";
  }

  /** Counts, and keeps what was skipped. */
  private static final class Outcome implements ArticleSink {
    private final List<Skipped> skipped = new ArrayList<>();
    private int articles;

    @Override
    public void article(FoundArticle article) {
      articles++;
    }

    @Override
    public void skipped(Skipped what) {
      skipped.add(what);
    }

    /** Of a damaged archive first the record and then the rest are skipped. */
    @Nullable Reason last() {
      return skipped.isEmpty() ? null : skipped.get(skipped.size() - 1).reason();
    }

    String details() {
      return skipped.stream().map(Skipped::toString).collect(Collectors.joining("; "));
    }
  }
}
