package dev.tidings.aggregate.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.aggregate.cluster.Encoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * all-MiniLM-L6-v2, quantised, on ONNX Runtime: the mean over the last layer (Reimers and Gurevych,
 * 2019), of length one, in bytes. Thread-safe; all threads share the model, and each computes on
 * its own core.
 */
final class MiniLmEncoder implements Encoder {

  static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  /** Title and lead; twice as many cost twice as much and tell stories apart no better. */
  private static final int MOST_PIECES = 128;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final SplitIntoWordPieces splitIntoWordPieces;

  private MiniLmEncoder(
      OrtEnvironment environment, OrtSession session, SplitIntoWordPieces splitIntoWordPieces) {
    this.environment = environment;
    this.session = session;
    this.splitIntoWordPieces = splitIntoWordPieces;
  }

  /**
   * Loads the model from the class path.
   *
   * @throws IOException when it is not there or cannot be read
   * @throws LinkageError when the runtime is not there, or not for this machine
   */
  static MiniLmEncoder load() throws IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // More threads for one article would fight with those that have articles of their own.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session = environment.createSession(read(MODEL), options);
      return new MiniLmEncoder(environment, session, splitter());
    } catch (OrtException e) {
      throw new IOException("ONNX Runtime cannot use " + MODEL, e);
    }
  }

  /** Splits as the model was trained to read. */
  static SplitIntoWordPieces splitter() throws IOException {
    JsonNode pieces = new ObjectMapper().readTree(read(TOKENIZER)).path("model").path("vocab");
    Map<String, Integer> vocabulary = new HashMap<>();
    pieces.properties().forEach(piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
    return new SplitIntoWordPieces(vocabulary);
  }

  private static byte[] read(String resource) throws IOException {
    try (InputStream in = MiniLmEncoder.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("There is no " + resource + " on the class path");
      }
      return in.readAllBytes();
    }
  }

  @Override
  public byte[] encode(String text) {
    long[] pieces = splitIntoWordPieces.split(text, MOST_PIECES);
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(pieces);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[pieces.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      float[][][] last = (float[][][]) result.get(0).getValue();
      return inBytes(mean(last[0]));
    } catch (OrtException e) {
      throw new UncheckedIOException(new IOException("The encoder failed", e));
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static double[] mean(float[][] rows) {
    double[] mean = new double[rows[0].length];
    for (float[] row : rows) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += row[i];
      }
    }
    return mean;
  }

  /** In the given direction, and of the length that {@link Encoder#encode} promises. */
  private static byte[] inBytes(double[] direction) {
    double square = 0;
    for (double component : direction) {
      square += component * component;
    }
    double scale = LENGTH / Math.sqrt(square);
    byte[] bytes = new byte[direction.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(direction[i] * scale)));
    }
    return bytes;
  }
}
