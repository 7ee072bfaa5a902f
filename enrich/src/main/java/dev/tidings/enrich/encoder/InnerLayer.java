package dev.tidings.enrich.encoder;

import dev.tidings.enrich.encoder.MessageFields.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a model in ONNX's format behind an inner value, which becomes what it gives. The nodes
 * behind are left out, with their weights: the runtime would compute them although nobody asks for
 * them. Numbers are those of the messages {@code ModelProto}, {@code GraphProto}, {@code
 * NodeProto}, {@code TensorProto} and {@code ValueInfoProto} of ONNX; all else is copied as it
 * stands.
 *
 * <p>Of graphs within nodes (loops, conditions) it knows nothing; this model has none.
 */
final class InnerLayer {
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_WEIGHTS = 5;
  private static final int GRAPH_OUTPUT = 12;
  private static final int GRAPH_VALUE = 13;
  private static final int NODE_INPUT = 1;
  private static final int NODE_OUTPUT = 2;
  private static final int WEIGHTS_NAME = 8;
  private static final int VALUE_NAME = 1;
  private static final int VALUE_TYPE = 2;
  private static final int TYPE_TENSOR = 1;

  /** Elements (field 1) are floats (1), in any shape. */
  private static final byte[] FLOATS = {1 << 3, 1};

  private static final int DELIMITED = 2;

  private final byte[] model;
  private final Set<String> needed = new HashSet<>();

  private InnerLayer(byte[] model) {
    this.model = model;
  }

  /**
   * The model with that value as its only output.
   *
   * @param model an ONNX file
   * @param value name of a tensor of floats inside its graph
   * @throws IOException when the bytes are no ONNX file, or the value is not in it
   */
  static byte[] expose(byte[] model, String value) throws IOException {
    InnerLayer layer = new InnerLayer(model);
    ByteArrayOutputStream out = new ByteArrayOutputStream(model.length);
    for (Field field : MessageFields.of(model, 0, model.length)) {
      if (field.number() == MODEL_GRAPH) {
        write(out, MODEL_GRAPH, layer.graph(field, value));
      } else {
        layer.copy(field, out);
      }
    }
    if (layer.needed.isEmpty()) {
      throw new IOException("The model has no graph");
    }
    return out.toByteArray();
  }

  private byte[] graph(Field graph, String value) throws IOException {
    List<Field> fields = MessageFields.of(model, graph.from(), graph.end());
    ByteArrayOutputStream out = new ByteArrayOutputStream(graph.end() - graph.from());
    for (Field node : nodesBefore(value, fields)) {
      copy(node, out);
    }
    for (Field field : fields) {
      switch (field.number()) {
        case GRAPH_NODE, GRAPH_OUTPUT, GRAPH_VALUE -> {}
        case GRAPH_WEIGHTS -> {
          if (names(field, WEIGHTS_NAME).stream().anyMatch(needed::contains)) {
            copy(field, out);
          }
        }
        default -> copy(field, out);
      }
    }
    write(out, GRAPH_OUTPUT, output(value));
    return out.toByteArray();
  }

  /**
   * The nodes that have a share in the value. Each stands behind those it takes its inputs from.
   */
  private Deque<Field> nodesBefore(String value, List<Field> fields) throws IOException {
    Deque<Field> nodes = new ArrayDeque<>();
    needed.add(value);
    for (int i = fields.size() - 1; i >= 0; i--) {
      Field field = fields.get(i);
      if (field.number() == GRAPH_NODE
          && names(field, NODE_OUTPUT).stream().anyMatch(needed::contains)) {
        needed.addAll(names(field, NODE_INPUT));
        nodes.addFirst(field);
      }
    }
    if (nodes.isEmpty()) {
      throw new IOException("The model has no value " + value);
    }
    return nodes;
  }

  private List<String> names(Field message, int number) throws IOException {
    return MessageFields.of(model, message.from(), message.end()).stream()
        .filter(field -> field.number() == number)
        .map(field -> field.text(model))
        .toList();
  }

  private static byte[] output(String value) {
    ByteArrayOutputStream type = new ByteArrayOutputStream();
    write(type, TYPE_TENSOR, FLOATS);
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    write(output, VALUE_NAME, value.getBytes(StandardCharsets.UTF_8));
    write(output, VALUE_TYPE, type.toByteArray());
    return output.toByteArray();
  }

  private void copy(Field field, ByteArrayOutputStream out) {
    out.write(model, field.start(), field.end() - field.start());
  }

  private static void write(ByteArrayOutputStream out, int number, byte[] content) {
    out.write((number << 3) | DELIMITED);
    int rest = content.length;
    while (rest > 127) {
      out.write((rest & 127) | 128);
      rest >>>= 7;
    }
    out.write(rest);
    out.writeBytes(content);
  }
}
