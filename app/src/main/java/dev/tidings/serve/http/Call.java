package dev.tidings.serve.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request, without its transport.
 *
 * @param path decoded, for messages
 * @param base address of this server as the client sees it, without a slash at the end
 * @param values what stands in the path where the route has a name
 * @param query parameters behind the question mark
 * @param headers by name in lower case
 * @param body what is sent along; read by the endpoint, which knows how much it may be
 */
public record Call(
    String path,
    String base,
    Map<String, String> values,
    Map<String, List<String>> query,
    Map<String, String> headers,
    RequestBody body) {

  public Call {
    values = Map.copyOf(values);
    // Sorted, so that of two mistakes the same one is always reported first.
    query = new TreeMap<>(query);
    headers = Map.copyOf(headers);
  }

  /** A call that sends nothing along. */
  public Call(
      String path,
      String base,
      Map<String, String> values,
      Map<String, List<String>> query,
      Map<String, String> headers) {
    this(path, base, values, query, headers, RequestBody.NONE);
  }

  /** A call without headers or parameters, for the given route values. */
  public static Call of(String path, Map<String, String> values) {
    return new Call(path, "http://localhost", values, Map.of(), Map.of());
  }

  /** What stands in the path at that name of the route. */
  public String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the route has no {" + name + "}");
    }
    return value;
  }

  public Optional<String> header(String name) {
    @Nullable String value = headers.get(name.toLowerCase(Locale.ROOT));
    return Optional.ofNullable(value);
  }

  Call withValues(Map<String, String> newValues) {
    return new Call(path, base, newValues, query, headers, body);
  }
}
