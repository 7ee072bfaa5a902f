package dev.tidings.ingest.read.web;

import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a host name once for each connection and hands on the very addresses that were checked;
 * a name that points elsewhere a moment later (DNS rebinding) gains nothing.
 */
final class CheckedResolver implements DnsResolver {
  private final Lookup lookup;
  private final AddressRules rules;

  CheckedResolver(Lookup lookup, AddressRules rules) {
    this.lookup = lookup;
    this.rules = rules;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    InetAddress[] addresses = lookup.addresses(name);
    for (InetAddress address : addresses) {
      String refusal = rules.refusal(name, address);
      if (refusal != null) {
        UnknownHostException refused = new UnknownHostException(refusal);
        refused.initCause(new UnusableContent(Reason.FORBIDDEN_ADDRESS, refusal));
        throw refused;
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
