package dev.tidings.aggregate;

import dev.tidings.aggregate.cluster.ClusterParameters;
import dev.tidings.aggregate.cluster.ClusterStore;
import dev.tidings.aggregate.cluster.Clusterer;
import dev.tidings.aggregate.cluster.Encoder;
import dev.tidings.aggregate.cluster.StoryClusterer;
import dev.tidings.aggregate.encoder.OpenEncoder;
import dev.tidings.pipe.Settings;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens clusterings as set. The encoder is loaded once, when it is first needed. */
final class OpenClusterer implements ClustererFactory {

  /** The language that the encoder was trained on. */
  private static final String ENCODED = "en";

  private final ClusterParameters parameters;
  private final Supplier<Encoder> loading;
  private final boolean encodes;
  private @Nullable Encoder encoder;

  private OpenClusterer(ClusterParameters parameters, boolean encodes, Supplier<Encoder> loading) {
    this.parameters = parameters;
    this.encodes = encodes;
    this.loading = loading;
  }

  static OpenClusterer by(Settings settings) {
    return by(settings, OpenEncoder::open);
  }

  static OpenClusterer by(Settings settings, Supplier<Encoder> loading) {
    ClusterParameters defaults = ClusterParameters.DEFAULT;
    ClusterParameters.Encoding encoding =
        switch (settings.get(AggregateSettings.ENCODER)) {
          case AggregateSettings.ENCODER_ALL -> ClusterParameters.Encoding.ALL;
          default ->
              ClusterParameters.Encoding.BAND.withPercent(
                  settings.get(AggregateSettings.ENCODER_PERCENT));
        };
    ClusterParameters parameters =
        defaults
            .withLife(
                defaults.life().withSilence(settings.get(AggregateSettings.RETIREMENT_SILENCE)))
            .withEncoding(encoding);
    boolean encodes =
        !settings.get(AggregateSettings.ENCODER).equals(AggregateSettings.ENCODER_OFF);
    return new OpenClusterer(parameters, encodes, loading);
  }

  @Override
  public Clusterer open(ClusterStore store, String language) {
    return StoryClusterer.open(
        store, language, parameters, encodes && language.equals(ENCODED) ? encoder() : null);
  }

  @Override
  public boolean readsLead() {
    return encodes;
  }

  @Override
  public void require() {
    if (encodes) {
      encoder();
    }
  }

  private synchronized Encoder encoder() {
    Encoder loaded = encoder;
    if (loaded == null) {
      loaded = loading.get();
      encoder = loaded;
    }
    return loaded;
  }
}
