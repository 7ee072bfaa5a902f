package dev.tidings.ingest.read;

import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;

/** Reads all hostile inputs in a process of its own, whose memory its starter bounds. */
final class ReadHostileInputs {
  private ReadHostileInputs() {}

  public static void main(String[] arguments) throws IOException {
    int count = 0;
    for (Supplier<List<HostileInputs.Case>> group : HostileInputs.groups()) {
      for (HostileInputs.Case hostile : group.get()) {
        try (InputStream in = hostile.input().get()) {
          new ReadArticles(Limits.forFiles()).read(in, hostile.name(), new Forget());
        }
        count++;
      }
    }
    System.out.println("read " + count + " inputs");
  }

  /** Keeps nothing. */
  private static final class Forget implements ArticleSink {
    @Override
    public void article(FoundArticle article) {}

    @Override
    public void skipped(Skipped skipped) {}
  }
}
