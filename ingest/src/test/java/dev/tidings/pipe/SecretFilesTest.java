package dev.tidings.pipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {
  @TempDir private Path directory;

  @Test
  void aFilesContentStandsForTheVariableWithoutTheLineBreakAtItsEnd() throws IOException {
    Path file = write("scram required password=\"a b\";\n");
    assertThat(resolve(Map.of("KAFKA_SASL_JAAS_CONFIG_FILE", file.toString())))
        .containsOnly(Map.entry("KAFKA_SASL_JAAS_CONFIG", "scram required password=\"a b\";"));
  }

  @Test
  void linesWithinAreKeptAsCertificatesNeedThem() throws IOException {
    Path file = write("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\r\n");
    assertThat(resolve(Map.of("KAFKA_SSL_TRUSTSTORE_CERTIFICATES_FILE", file.toString())))
        .containsValue("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----");
  }

  @Test
  void theSettingsOfAnEnvironmentAreReadFromFilesToo() throws IOException {
    Setting<String> token = Setting.text("tidings.token", "", "What to show.");
    Path file = write("open sesame");
    List<Setting<?>> known = List.of(token);
    Settings settings =
        Settings.of(
            known,
            List.of(Settings.environment(known, Map.of("TIDINGS_TOKEN_FILE", file.toString()))));
    assertThat(settings.get(token)).isEqualTo("open sesame");
    assertThat(settings.origin(token)).isEqualTo("environment");
  }

  @Test
  void variablesOfOthersAndKafkasOwnKeysAreLeftAlone() {
    Map<String, String> variables =
        Map.of(
            "SSL_CERT_FILE", "/etc/ssl/cert.pem",
            "KAFKA_SASL_OAUTHBEARER_ASSERTION_FILE", "/run/assertion",
            "TIDINGS_OWN_FILE", "/a/file/that/is/meant");
    assertThat(SecretFiles.resolve(Set.of("TIDINGS_OWN_FILE"), variables)).isEqualTo(variables);
  }

  @Test
  void aValueAndAFileForItCannotBothBeMeant() throws IOException {
    Path file = write("one");
    assertThatThrownBy(() -> resolve(Map.of("KAFKA_X", "another", "KAFKA_X_FILE", file.toString())))
        .isInstanceOf(SettingsException.class)
        .hasMessage("KAFKA_X and KAFKA_X_FILE are both set; only one of them can be meant");
  }

  @Test
  void saysWhichVariableNamesAFileThatIsNotThere() {
    assertThatThrownBy(() -> resolve(Map.of("TIDINGS_X_FILE", directory + "/none")))
        .isInstanceOf(SettingsException.class)
        .hasMessage("TIDINGS_X_FILE = " + directory + "/none: there is no such file");
    assertThatThrownBy(() -> resolve(Map.of("TIDINGS_X_FILE", directory.toString())))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void refusesAFileThatIsNoSecretWithoutShowingIt() throws IOException {
    Path file = write("x".repeat(SecretFiles.MAX_BYTES + 1));
    assertThatThrownBy(() -> resolve(Map.of("KAFKA_X_FILE", file.toString())))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("more than")
        .hasMessageNotContaining("xxx");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(directory.resolve("secret"), text);
  }

  private static Map<String, String> resolve(Map<String, String> variables) {
    return SecretFiles.resolve(Set.of(), variables);
  }
}
