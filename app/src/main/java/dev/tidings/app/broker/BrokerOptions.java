package dev.tidings.app.broker;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an embedded broker is to be.
 *
 * @param nodes how many; the first is also the controller
 * @param port where the first node listens for clients on 127.0.0.1; 0 takes any free one
 * @param directory where the data is kept, over restarts too; null for a temporary one that is
 *     deleted at the end
 * @param configs the broker's own settings, applied last
 */
public record BrokerOptions(
    int nodes, int port, @Nullable Path directory, Map<String, String> configs) {

  public BrokerOptions {
    if (nodes < 1 || port < 0 || port > 65_535) {
      throw new IllegalArgumentException("nodes = " + nodes + ", port = " + port);
    }
    configs = Map.copyOf(configs);
  }

  /** One node, any free port, temporary data. */
  public static BrokerOptions temporary() {
    return new BrokerOptions(1, 0, null, Map.of());
  }

  /** One node, any free port, data in {@code directory}. */
  public static BrokerOptions in(Path directory) {
    return temporary().withDirectory(directory);
  }

  public BrokerOptions withDirectory(Path newDirectory) {
    return new BrokerOptions(nodes, port, newDirectory, configs);
  }

  public BrokerOptions withNodes(int newNodes) {
    return new BrokerOptions(newNodes, port, directory, configs);
  }

  public BrokerOptions withPort(int newPort) {
    return new BrokerOptions(nodes, newPort, directory, configs);
  }
}
