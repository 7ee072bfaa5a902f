package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.aggregate.cluster.Encoder;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.SettingsException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.Test;

class OpenClustererTest {
  private int loaded;
  private int asked;

  private OpenClusterer with(String encoder) {
    Settings settings =
        Settings.of(
            AggregateSettings.ALL,
            List.of(new Settings.Layer("test", Map.of("tidings.aggregate.encoder", encoder))));
    return OpenClusterer.by(settings, this::load);
  }

  private Encoder load() {
    loaded++;
    return text -> {
      asked++;
      return new byte[] {127};
    };
  }

  private static void publish(OpenClusterer clusterers, String language) {
    clusterers
        .open(new ClustersOf(new TreeValues<>(Serdes.ByteArray())), language)
        .put("a", Map.of("quake", 1), "The text.", 0);
  }

  @Test
  void byDefaultNoEncoderIsLoaded() {
    OpenClusterer clusterers =
        OpenClusterer.by(Settings.of(AggregateSettings.ALL, List.of()), this::load);
    clusterers.require();
    publish(clusterers, "en");
    assertThat(clusterers.readsLead()).isFalse();
    assertThat(loaded).isZero();
  }

  @Test
  void theEncoderIsLoadedOnceAndReadsEnglishAlone() {
    OpenClusterer clusterers = with("all");
    clusterers.require();
    publish(clusterers, "en");
    publish(clusterers, "de");
    assertThat(clusterers.readsLead()).isTrue();
    assertThat(loaded).isEqualTo(1);
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void withinTheBandOnlyWhatTermsLeaveOpenIsRead() {
    OpenClusterer clusterers = with("band");
    publish(clusterers, "en");
    assertThat(loaded).isEqualTo(1);
    assertThat(asked).isZero();
  }

  @Test
  void otherWordsAreRefused() {
    assertThatThrownBy(() -> with("some"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("must be one of off, band, all");
  }
}
