package dev.tidings.pipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.pipe.Settings.Layer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientPropertiesTest {
  @Test
  void goToThisMachineWhenNothingIsSet() {
    assertThat(ClientProperties.of(settings(Map.of()), "admin"))
        .containsExactly(Map.entry("bootstrap.servers", "localhost:9092"));
  }

  @Test
  void takeWhatIsForAllClientsAndWhatIsForTheirKind() {
    Settings settings =
        settings(
            Map.of(
                "kafka.security.protocol", "SSL",
                "kafka.consumer.fetch.min.bytes", "5",
                "kafka.producer.linger.ms", "7"));
    assertThat(ClientProperties.of(settings, "producer"))
        .containsEntry("security.protocol", "SSL")
        .containsEntry("linger.ms", "7")
        .doesNotContainKey("fetch.min.bytes")
        .doesNotContainKey("consumer.fetch.min.bytes");
  }

  @Test
  void preferWhatIsForTheirKind() {
    Settings settings = settings(Map.of("kafka.retries", "1", "kafka.producer.retries", "2"));
    assertThat(ClientProperties.of(settings, "producer")).containsEntry("retries", "2");
    assertThat(ClientProperties.of(settings, "admin")).containsEntry("retries", "1");
  }

  private static Settings settings(Map<String, String> entries) {
    return Settings.of(PipeSettings.ALL, List.of(new Layer("test", entries)));
  }
}
