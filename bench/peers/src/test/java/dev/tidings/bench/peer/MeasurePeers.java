package dev.tidings.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds the names of the same articles with each, in turn and several times, by processor time of
 * the one thread that does it: others on the machine do not count. The first round warms up.
 *
 * <p>Arguments: articles as JSON Lines, and labelled columns for the one that comes without model.
 */
final class MeasurePeers {
  private static final int MOST = 400;
  private static final int ROUNDS = 4;

  private record Text(String title, String body) {
    int words() {
      return body.split("\\s+").length;
    }
  }

  private MeasurePeers() {}

  /** Prints articles a second on one core, and how many times our own is as fast. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 2 || arguments[0].isEmpty() || arguments[1].isEmpty()) {
      System.err.println(
          "say what to read: -Dtidings.peers.articles=news.jsonl -Dtidings.peers.training=names.tsv");
      System.exit(2);
    }
    List<Text> texts = read(Path.of(arguments[0]));
    List<Peer> peers =
        List.of(
            new Peer("Tidings", new TidingsNames()),
            new Peer("OpenNLP", new OpenNlpNames(Path.of(arguments[1]))),
            new Peer("CoreNLP", new StanfordNames()));
    for (int round = 0; round <= ROUNDS; round++) {
      for (Peer peer : peers) {
        peer.read(texts, round);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d articles of %.0f words%n%-10s %12s %12s %10s%n",
        texts.size(),
        texts.stream().mapToInt(Text::words).average().orElse(0),
        "",
        "articles/s",
        "names each",
        "ours x");
    for (Peer peer : peers) {
      System.out.printf(
          Locale.ROOT,
          "%-10s %12.0f %12.1f %10.1f%n",
          peer.name,
          peer.articlesPerSecond(),
          (double) peer.found / texts.size(),
          peers.get(0).articlesPerSecond() / peer.articlesPerSecond());
    }
  }

  private static final class Peer {
    private final String name;
    private final FindNames find;
    private final double[] rates = new double[ROUNDS];
    private int found;

    Peer(String name, FindNames find) {
      this.name = name;
      this.find = find;
    }

    void read(List<Text> texts, int round) throws Exception {
      long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      found = 0;
      for (Text text : texts) {
        found += find.count(text.title, text.body);
      }
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
      if (round > 0) {
        rates[round - 1] = texts.size() * 1e9 / spent;
      }
    }

    /** The median of its rounds. */
    double articlesPerSecond() {
      double[] sorted = rates.clone();
      Arrays.sort(sorted);
      return sorted[sorted.length / 2];
    }
  }

  private static List<Text> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Text> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = json.readTree(line);
      texts.add(new Text(article.path("title").asText(), article.path("body").asText()));
      if (texts.size() == MOST) {
        break;
      }
    }
    return texts;
  }
}
