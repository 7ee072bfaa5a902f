package dev.tidings.enrich.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.enrich.encoder.MessageFields.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On a model of four nodes: a and b give h, h and v give y; s stands aside. */
class InnerLayerTest {
  private static final byte[] GRAPH =
      join(
          node("a", "w", "x1"),
          node("x1", "b", "h"),
          node("a", "u", "s"),
          node("h", "v", "y"),
          weights("w"),
          weights("u"),
          weights("v"),
          field(11, field(1, text("a"))),
          field(12, field(1, text("y"))),
          field(13, field(1, text("h"))));

  /** A version, the graph, a number of fixed length and what the model was made by. */
  private static final byte[] MODEL =
      join(
          new byte[] {1 << 3, 9},
          field(7, GRAPH),
          new byte[] {(9 << 3) | 5, 1, 2, 3, 4},
          field(2, text("maker")));

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] field(int number, byte[] content) {
    byte[] length =
        content.length < 128
            ? new byte[] {(byte) content.length}
            : new byte[] {(byte) ((content.length & 127) | 128), (byte) (content.length >> 7)};
    return join(new byte[] {(byte) ((number << 3) | 2)}, length, content);
  }

  private static byte[] node(String one, String other, String output) {
    return field(1, join(field(1, text(one)), field(1, text(other)), field(2, text(output))));
  }

  /** With enough content that lengths take two bytes. */
  private static byte[] weights(String name) {
    return field(5, join(field(9, new byte[150]), field(8, text(name))));
  }

  private static List<Field> fields(byte[] message) throws IOException {
    return MessageFields.of(message, 0, message.length);
  }

  private static byte[] content(byte[] message, Field field) {
    return Arrays.copyOfRange(message, field.from(), field.end());
  }

  /** The texts of a field in all messages of a number, in order. */
  private static List<String> texts(byte[] message, int number, int inner) throws IOException {
    return fields(message).stream()
        .filter(field -> field.number() == number)
        .map(field -> content(message, field))
        .map(
            part -> {
              try {
                return fields(part).stream()
                    .filter(field -> field.number() == inner)
                    .map(field -> field.text(part))
                    .findFirst()
                    .orElse("");
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }

  private static byte[] graph(byte[] model) throws IOException {
    return content(
        model,
        fields(model).stream().filter(field -> field.number() == 7).findFirst().orElseThrow());
  }

  @Test
  void keepsWhatLeadsToTheValueAndNothingElse() throws IOException {
    byte[] graph = graph(InnerLayer.expose(MODEL, "h"));

    assertThat(texts(graph, 1, 2)).containsExactly("x1", "h");
    assertThat(texts(graph, 5, 8)).containsExactly("w");
    assertThat(texts(graph, 11, 1)).containsExactly("a");
    assertThat(texts(graph, 12, 1)).containsExactly("h");
    assertThat(texts(graph, 13, 1)).isEmpty();
  }

  @Test
  void copiesWhatIsAroundTheGraph() throws IOException {
    byte[] cut = InnerLayer.expose(MODEL, "h");

    assertThat(fields(cut)).extracting(Field::number).containsExactly(1, 7, 9, 2);
    assertThat(fields(cut).get(3).text(cut)).isEqualTo("maker");
  }

  @Test
  void aValueThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> InnerLayer.expose(MODEL, "z"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no value z");
  }

  @Test
  void whatIsNoModelIsRefused() {
    assertThatThrownBy(() -> InnerLayer.expose(new byte[] {1 << 3, 9}, "h"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no graph");
    assertThatThrownBy(() -> InnerLayer.expose(Arrays.copyOf(MODEL, 40), "h"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("too early");
    assertThatThrownBy(() -> InnerLayer.expose(text("<html>"), "h"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ONNX");
  }
}
