package dev.tidings.ingest.read.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** From a host name to its addresses; {@link InetAddress#getAllByName} but in tests. */
@FunctionalInterface
public interface Lookup {

  /**
   * All addresses of a host.
   *
   * @param host name or literal address
   */
  InetAddress[] addresses(String host) throws UnknownHostException;
}
