package dev.tidings.ingest.parse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Reads one JSON object from bytes.
 *
 * <p>UTF-8 is expected; UTF-16 and UTF-32 are recognised as JSON always could be. What is no valid
 * UTF-8 is read as windows-1252, the usual mistake, unless most of it beyond ASCII is valid UTF-8;
 * then each broken byte becomes U+FFFD. Of two fields with the same name the last one counts.
 */
final class ReadJson {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private ReadJson() {}

  static JsonNode object(byte[] bytes) {
    checkBytes(bytes);
    JsonNode root;
    try (JsonParser parser = Json.mapper().createParser(bytes)) {
      root = oneValue(parser);
    } catch (IOException e) {
      root = repaired(bytes, e);
    }
    if (!root.isObject()) {
      throw new DefectException(
          Defect.NOT_AN_OBJECT,
          "found " + root.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
    }
    return root;
  }

  private static JsonNode oneValue(JsonParser parser) throws IOException {
    try {
      JsonNode root = parser.readValueAsTree();
      if (root == null || root.isMissingNode()) {
        throw new DefectException(Defect.EMPTY, "");
      }
      if (parser.nextToken() != null) {
        throw new DefectException(Defect.NOT_ONE_VALUE, "");
      }
      return root;
    } catch (StreamConstraintsException e) {
      boolean deep = parser.getParsingContext().getNestingDepth() > Json.MAX_DEPTH;
      throw new DefectException(deep ? Defect.TOO_DEEP : Defect.OVERLONG_TOKEN, "");
    }
  }

  private static JsonNode repaired(byte[] bytes, IOException failure) {
    if (isUtf8(bytes)) {
      throw new DefectException(Defect.NOT_JSON, where(failure));
    }
    Charset charset = isMostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    try (JsonParser parser = Json.mapper().createParser(new String(bytes, charset))) {
      return oneValue(parser);
    } catch (IOException e) {
      throw new DefectException(Defect.NOT_JSON, where(e));
    }
  }

  private static void checkBytes(byte[] bytes) {
    int first = bytes.length > 0 ? bytes[0] & 0xFF : ' ';
    int second = bytes.length > 1 ? bytes[1] & 0xFF : ' ';
    boolean gzip = first == 0x1F && second == 0x8B;
    boolean zstd = first == 0x28 && second == 0xB5;
    boolean wide =
        second == '{' || (bytes.length > 3 && first == 0 && second == 0 && bytes[3] == '{');
    boolean framed = first < ' ' && "\t\n\r".indexOf(first) < 0 && !wide;
    if (gzip || zstd || framed) {
      throw new DefectException(Defect.BINARY, gzip ? "gzip" : zstd ? "zstd" : "");
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Whether more of what is beyond ASCII is valid UTF-8 than not. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int sequences = 0;
    int strays = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceLength(bytes, i);
      sequences += length > 1 ? 1 : 0;
      strays += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return sequences >= strays;
  }

  /** How many bytes the character has that starts here; 0 when none does. */
  private static int sequenceLength(byte[] bytes, int start) {
    int lead = bytes[start] & 0xFF;
    int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (start + length > bytes.length || lead > 0xF4) {
      return 0;
    }
    for (int i = start + 1; i < start + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static String where(IOException failure) {
    return failure instanceof com.fasterxml.jackson.core.JsonProcessingException json
            && json.getLocation() != null
        ? "line " + json.getLocation().getLineNr() + ", column " + json.getLocation().getColumnNr()
        : "";
  }
}
