package dev.tidings.bench.pipeline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole pipeline for long, and what it occupies meanwhile. */
@Command(
    name = "soak",
    mixinStandardHelpOptions = true,
    description = {
      "Let many articles through the whole pipeline and note memory, disk and processor time.",
      "The file is JSON Lines, also .gz; when it ends, more are made of its sentences, published",
      "so far apart that what is to be forgotten after days is forgotten many times meanwhile.",
      "Prints one line for each sample: MiB, and milliseconds of processor time an article."
    },
    footer = {
      "",
      "Examples:",
      "  tidings-bench soak news.jsonl --articles 1000000 --plot soak.svg > soak.tsv",
      "  tidings-bench soak news.jsonl -X kafka.topic.segment.bytes=8388608"
    })
public final class MeasureSoak implements Callable<Integer> {
  @Mixin private PipelineOptions given = new PipelineOptions();

  @Option(names = "--articles", description = "How many (default: ${DEFAULT-VALUE}).")
  private int articles = 1_000_000;

  @Option(names = "--every", description = "Articles between samples (default: ${DEFAULT-VALUE}).")
  private int every = 2_500;

  @Option(
      names = "--apart",
      description = "Seconds between made articles as published (default: ${DEFAULT-VALUE}).")
  private int apart = 60;

  @Option(names = "--plot", paramLabel = "SVG", description = "Draw it, anew with each sample.")
  private @Nullable Path plot;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.println(SoakSample.heading());
    List<SoakSample> samples = new ArrayList<>();
    try (BrokerProcess broker = BrokerProcess.start();
        RunningPipeline pipeline = given.start(broker, "soak")) {
      BenchArticles input = given.articles(Duration.ofSeconds(apart));
      long began = System.nanoTime();
      for (int done = 0; done < articles; ) {
        int next = Math.min(every, articles - done);
        Throughput throughput = pipeline.measure(input.take(next));
        done += next;
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        SoakSample sample = SoakSample.take(done, seconds, broker, pipeline, throughput);
        samples.add(sample);
        out.println(sample.line());
        if (plot != null) {
          Files.writeString(plot, new DrawSoak(samples).svg());
        }
      }
    }
    return 0;
  }
}
