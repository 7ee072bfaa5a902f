package dev.tidings.app.stage;

import dev.tidings.aggregate.AggregateSettings;
import dev.tidings.aggregate.AggregateStage;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.enrich.EnrichSettings;
import dev.tidings.enrich.EnrichStage;
import dev.tidings.ingest.IngestSettings;
import dev.tidings.ingest.IngestStage;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.serve.ServeSettings;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The stages of the program.
 *
 * @param kinds in the order of the pipeline
 */
public record Stages(List<StageKind> kinds) {
  public Stages {
    kinds = List.copyOf(kinds);
  }

  /** Those that Tidings consists of. */
  public static Stages all() {
    return new Stages(
        List.of(
            new StageKind("ingest", IngestSettings.ALL, IngestStage::new),
            new StageKind("enrich", EnrichSettings.ALL, EnrichStage::new),
            new StageKind("aggregate", AggregateSettings.ALL, AggregateStage::new)));
  }

  /** Their names, in order. */
  public List<String> names() {
    return kinds.stream().map(StageKind::name).toList();
  }

  /** All settings of the program. */
  public List<Setting<?>> settings() {
    return Stream.of(
            PipeSettings.ALL.stream(),
            kinds.stream().flatMap(kind -> kind.settings().stream()),
            RunSettings.ALL.stream(),
            ServeSettings.ALL.stream())
        .flatMap(settings -> settings)
        .<Setting<?>>map(setting -> setting)
        .toList();
  }

  /**
   * Those of {@code wanted} in the order of the pipeline; all when there are none.
   *
   * @throws Failure on a name that is not one
   */
  public List<String> names(Collection<String> wanted) {
    for (String name : wanted) {
      if (!names().contains(name)) {
        throw new Failure(
            ExitCode.USAGE,
            "there is no stage '" + name + "'; the stages are " + String.join(", ", names()));
      }
    }
    return names().stream().filter(name -> wanted.isEmpty() || wanted.contains(name)).toList();
  }

  /**
   * Makes the stages of those names, in the order of the pipeline; all when there are none.
   *
   * @throws Failure on a name that is not one
   */
  public List<Stage> make(Settings settings, Collection<String> wanted) {
    List<String> names = names(wanted);
    return kinds.stream()
        .filter(kind -> names.contains(kind.name()))
        .map(kind -> kind.maker().apply(settings))
        .toList();
  }
}
