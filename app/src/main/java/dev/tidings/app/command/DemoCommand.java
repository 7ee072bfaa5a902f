package dev.tidings.app.command;

import dev.tidings.aggregate.Story;
import dev.tidings.app.batch.Account;
import dev.tidings.app.batch.Demo;
import dev.tidings.app.batch.Source;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.StoriesText;
import dev.tidings.pipe.Settings;
import dev.tidings.serve.WebServer;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description = {
      "See stories form out of sample articles.",
      "Broker, topics and all stages run inside this process. When the sample is through, the",
      "stories are printed, and it stays up for you to publish to and read from."
    },
    footer = {
      "",
      "Examples:",
      "  tidings demo",
      "  tidings demo --once > stories.txt",
      "  tidings demo --articles news.jsonl --speed 5"
    })
final class DemoCommand implements Callable<Integer> {
  private static final int MOST = 5;

  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(
      names = "--articles",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Publish these files of articles (default: the sample that comes with it).")
  private List<String> articles = new ArrayList<>();

  @Option(names = "--once", description = "End when all is processed.")
  private boolean once;

  @Option(
      names = "--speed",
      paramLabel = "N",
      description = "Publish N articles a second; 0 is all at once (default: 12; with --once: 0).")
  private @Nullable Double speed;

  DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    double perSecond = speed != null ? speed : once ? 0 : 12;
    if (perSecond < 0) {
      throw new Failure(ExitCode.USAGE, "--speed must not be negative");
    }
    List<Source> sources = articles.isEmpty() ? List.of(Source.sample()) : Source.files(articles);
    Settings loaded = settings.load(session);
    PrintWriter err = session.terminal().err();
    err.println("Starting a Kafka broker and the stages in this process ...");
    try (Demo demo = Demo.start(session.stages(), loaded, session.stop())) {
      return once ? playOnce(demo, sources, perSecond) : playAndStay(demo, sources, perSecond);
    }
  }

  private int playOnce(Demo demo, List<Source> sources, double perSecond) {
    return play(demo, sources, perSecond, new WatchStories(session.terminal())).code();
  }

  /** The page is there from the start, so that one can watch the stories grow on it. */
  private int playAndStay(Demo demo, List<Source> sources, double perSecond) {
    KafkaConnection kafka = demo.kafka();
    WatchStories watcher = new WatchStories(session.terminal());
    try (WebServer server =
        ServeCommand.startSomewhere(session.stages(), kafka.settings(), kafka, demo.running())) {
      session.terminal().err().println("Watch them at " + server.url() + " or here.");
      ExitCode exit = play(demo, sources, perSecond, watcher);
      if (exit == ExitCode.OK && !session.stop().isRequested()) {
        invite(server.url(), kafka.bootstrapServers());
        demo.stay(watcher.asLines());
      }
      return exit.code();
    }
  }

  private ExitCode play(Demo demo, List<Source> sources, double perSecond, WatchStories watcher) {
    Account account = demo.play(sources, perSecond, watcher);
    if (account == null) {
      return ExitCode.OK;
    }
    print(demo, account);
    return account.addsUp() ? ExitCode.OK : ExitCode.FAILED;
  }

  private void print(Demo demo, Account account) {
    Terminal terminal = session.terminal();
    PrintWriter out = terminal.out();
    List<Story> stories =
        demo.stories().stream().filter(s -> s.status() == Story.Status.ACTIVE).toList();
    out.println();
    out.print(new StoriesText(terminal.style(), terminal.width(), MOST).bySubject(stories));
    out.print(account.toText());
    out.flush();
  }

  private void invite(String url, String bootstrap) {
    PrintWriter err = session.terminal().err();
    err.println();
    err.println("It stays up. Read the stories at " + url + " or, from another terminal:");
    err.println("  ./tidings publish FILE -b " + bootstrap);
    err.println("  ./tidings stories --follow -b " + bootstrap);
    err.println("Any Kafka client can write to tidings.articles and read tidings.stories there.");
    err.println("Ctrl-C ends it.");
  }
}
