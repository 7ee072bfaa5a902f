package dev.tidings.serve.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tidings.pipe.Json;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is sent back.
 *
 * @param status HTTP status
 * @param contentType of the body
 * @param body all of it; empty for a stream
 * @param headers further ones
 * @param stream takes the outlet of an answer without end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record Answer(
    int status,
    String contentType,
    byte[] body,
    Map<String, String> headers,
    @Nullable Consumer<Outlet> stream) {

  public static final String JSON = "application/json";
  public static final String TEXT = "text/plain; charset=utf-8";

  public Answer {
    headers = Collections.unmodifiableMap(new TreeMap<>(headers));
  }

  /** 200 with a body. */
  public static Answer ok(String contentType, byte[] body) {
    return new Answer(200, contentType, body, Map.of(), null);
  }

  /** 200 with {@code value} as JSON. */
  public static Answer json(Object value) {
    return json(200, JSON, value);
  }

  /** {@code value} as JSON of the given media type. */
  public static Answer json(int status, String contentType, Object value) {
    try {
      return new Answer(
          status, contentType, Json.mapper().writeValueAsBytes(value), Map.of(), null);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** 200 with plain text. */
  public static Answer text(String text) {
    return ok(TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same thing is at another address. */
  public static Answer redirect(int status, String location) {
    return new Answer(status, TEXT, new byte[0], Map.of("Location", location), null);
  }

  /** 200 with a body that comes bit by bit. */
  public static Answer stream(String contentType, Consumer<Outlet> stream) {
    return new Answer(200, contentType, new byte[0], Map.of(), stream);
  }

  public Answer with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Answer(status, contentType, body, more, stream);
  }

  /** An answer that changes only when {@code version} does. */
  public Answer withVersion(String version) {
    return with("ETag", "W/\"" + version + "\"");
  }
}
