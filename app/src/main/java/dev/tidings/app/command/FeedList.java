package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.ingest.read.ReadArticles;
import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.FoundFeed;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Skipped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Which feeds are asked: those named, then those of subscription lists, each once. */
final class FeedList {
  private FeedList() {}

  /**
   * The addresses.
   *
   * @param complaints told of entries of lists that are no feeds
   * @throws Failure when there is none, or one that is no address, or a list cannot be read
   */
  static List<String> of(List<String> urls, List<Path> lists, Consumer<String> complaints) {
    Set<String> feeds = new LinkedHashSet<>();
    for (String url : urls) {
      String address = ArticleFields.absolute(url, null);
      if (address == null) {
        throw new Failure(
            ExitCode.USAGE,
            "'"
                + url
                + "' is no http or https address"
                + (Files.exists(Path.of(url))
                    ? "; a list of feeds is given with --opml FILE"
                    : ""));
      }
      feeds.add(address);
    }
    lists.forEach(list -> feeds.addAll(inList(list, complaints)));
    if (feeds.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE, "say which feeds: their addresses, or --opml FILE for a list of them");
    }
    return List.copyOf(feeds);
  }

  private static List<String> inList(Path list, Consumer<String> complaints) {
    if (!Files.isReadable(list)) {
      throw new Failure(ExitCode.USAGE, "cannot read the file " + list);
    }
    List<String> feeds = new ArrayList<>();
    new ReadArticles(Limits.forFiles())
        .read(
            list,
            new ArticleSink() {
              @Override
              public void article(FoundArticle article) {
                throw new Failure(
                    ExitCode.USAGE,
                    list + " holds articles, not a list of feeds; 'tidings publish' reads it");
              }

              @Override
              public void skipped(Skipped skipped) {
                complaints.accept(skipped.toString());
              }

              @Override
              public void feed(FoundFeed feed) {
                feeds.add(feed.url());
              }
            });
    if (feeds.isEmpty()) {
      throw new Failure(ExitCode.USAGE, "there is no feed in " + list + "; it should be OPML");
    }
    return feeds;
  }
}
