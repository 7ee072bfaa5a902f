package dev.tidings.serve.http;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jetty, set up. */
public final class HttpServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
  private static final int MAX_THREADS = 32;
  private static final int MAX_HEADER_BYTES = 16 * 1024;

  /** Publishers' ids may hold slashes; paths are compared with routes only, never with files. */
  private static final Set<UriCompliance.Violation> LET_THROUGH =
      EnumSet.of(
          UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
          UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
          UriCompliance.Violation.AMBIGUOUS_PATH_SEGMENT,
          UriCompliance.Violation.AMBIGUOUS_PATH_PARAMETER,
          UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
          UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS);

  private final String host;
  private final Server server;
  private final ServerConnector connector;

  /** A server that has not started yet; port 0 takes any free one. */
  public HttpServer(String host, int port, FrontDoor door) {
    this.host = host;
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 4);
    threads.setName("http");
    threads.setDaemon(true);
    server = new Server(threads);
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(MAX_HEADER_BYTES);
    configuration.setUriCompliance(UriCompliance.from(LET_THROUGH));
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(TimeUnit.SECONDS.toMillis(30));
    server.addConnector(connector);
    server.setHandler(door);
    server.setErrorHandler(new WriteProblem());
    server.setStopTimeout(0);
  }

  /**
   * Starts to listen.
   *
   * @throws IOException when the port is taken
   */
  public void start() throws IOException {
    try {
      server.start();
    } catch (IOException e) {
      throw new IOException(
          "cannot listen on " + host + ":" + connector.getPort() + ": " + e.getMessage(), e);
    } catch (Exception e) { // Jetty's signature allows any
      throw new IOException("cannot start the web server", e);
    }
  }

  /** Its address as seen from this machine. */
  public String url() {
    boolean isAny = host.equals("0.0.0.0") || host.equals("::");
    String name = isAny ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    return "http://" + name + ":" + connector.getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // Jetty's signature allows any
      LOG.warn("the web server did not stop in order", e);
    }
  }
}
