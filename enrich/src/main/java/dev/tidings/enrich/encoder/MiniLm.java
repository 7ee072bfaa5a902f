package dev.tidings.enrich.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * all-MiniLM-L6-v2, quantised, on ONNX Runtime: a vector for each word piece. Thread-safe; all
 * threads share the model, and each computes on its own core.
 */
public final class MiniLm {
  /** Length of the vectors. */
  public static final int DIMENSIONS = 384;

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final String THIRD_LAYER = "/encoder/layer.2/output/LayerNorm/Add_1_output_0";

  private final OrtEnvironment environment;
  private final OrtSession session;

  private MiniLm(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * The whole model, whose last layer tells what a text is about.
   *
   * @throws IOException when it is not on the class path or cannot be read
   * @throws LinkageError when the runtime is not there, or not for this machine
   */
  public static MiniLm lastLayer() throws IOException {
    return open(read(MODEL));
  }

  /**
   * Its first half, whose last layer still tells what a word is.
   *
   * @throws IOException when it is not on the class path or cannot be read
   * @throws LinkageError when the runtime is not there, or not for this machine
   */
  static MiniLm thirdLayer() throws IOException {
    return open(InnerLayer.expose(read(MODEL), THIRD_LAYER));
  }

  /** Splits as the model was trained to read. */
  public static SplitIntoWordPieces splitter() throws IOException {
    JsonNode pieces = new ObjectMapper().readTree(read(TOKENIZER)).path("model").path("vocab");
    Map<String, Integer> vocabulary = new HashMap<>();
    pieces.properties().forEach(piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
    return new SplitIntoWordPieces(vocabulary);
  }

  private static MiniLm open(byte[] model) throws IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // More threads for one article would fight with those that have articles of their own.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      return new MiniLm(environment, environment.createSession(model, options));
    } catch (OrtException e) {
      throw new IOException("ONNX Runtime cannot use " + MODEL, e);
    }
  }

  private static byte[] read(String resource) throws IOException {
    try (InputStream in = MiniLm.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("There is no " + resource + " on the class path");
      }
      return in.readAllBytes();
    }
  }

  /**
   * A vector for each piece.
   *
   * @param pieces ids, with the marks of begin and end
   */
  public float[][] vectors(long[] pieces) {
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(pieces);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[pieces.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    } catch (OrtException e) {
      throw new UncheckedIOException(new IOException("The encoder failed", e));
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }
}
