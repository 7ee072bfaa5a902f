package dev.tidings.ingest.read.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses may be connected to. By default those of the public internet: a feed or a
 * redirect must not reach this machine, its network, or a cloud's metadata service
 * (169.254.169.254).
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, IPv4
 *     special-purpose addresses</a>, and the same for IPv6
 */
public final class AddressRules {
  private final Set<String> allowedHosts;

  private AddressRules(Set<String> allowedHosts) {
    this.allowedHosts = allowedHosts;
  }

  /** Public addresses only. */
  public static AddressRules publicOnly() {
    return new AddressRules(Set.of());
  }

  /**
   * Public addresses, and any address under these host names, which somebody trusts by name.
   *
   * @param hosts names or literal addresses, as they stand in a URL, without brackets
   */
  public static AddressRules publicAnd(Set<String> hosts) {
    Set<String> lower = new TreeSet<>();
    hosts.forEach(host -> lower.add(host.toLowerCase(Locale.ROOT)));
    return new AddressRules(lower);
  }

  /** Why this address must not be connected to; null when it may. */
  @Nullable String refusal(String host, InetAddress address) {
    if (allowedHosts.contains(host.toLowerCase(Locale.ROOT))) {
      return null;
    }
    String kind = kind(address);
    return kind == null
        ? null
        : "The host '" + host + "' is at " + address.getHostAddress() + ", " + kind + ".";
  }

  /** What is special about an address; null for those of the public internet. */
  static @Nullable String kind(InetAddress address) {
    if (address.isLoopbackAddress()) {
      return "this machine";
    }
    if (address.isAnyLocalAddress()) {
      return "no address of a machine";
    }
    if (address.isLinkLocalAddress()) {
      return "link-local, where clouds keep their metadata service";
    }
    if (address.isMulticastAddress()) {
      return "a multicast address";
    }
    if (address.isSiteLocalAddress()) {
      return "a private address";
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? kindOf4(bytes)
        : kindOf6((Inet6Address) address, bytes);
  }

  private static @Nullable String kindOf4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    int third = bytes[2] & 0xff;
    boolean shared = first == 100 && (second & 0xc0) == 64;
    boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean relay = first == 192 && second == 88 && third == 99;
    boolean benchmark = first == 198 && (second & 0xfe) == 18;
    boolean example =
        (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    if (shared) {
      return "shared by a provider's customers";
    }
    return first == 0 || first >= 240 || protocol || relay || benchmark || example
        ? "a reserved address"
        : null;
  }

  private static @Nullable String kindOf6(Inet6Address address, byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if ((first & 0xfe) == 0xfc) {
      return "a private address";
    }
    byte[] inner = embedded4(address, bytes);
    if (inner != null) {
      try {
        String kind = kind(InetAddress.getByAddress(inner));
        return kind == null ? null : kind + " within IPv6";
      } catch (UnknownHostException e) {
        throw new IllegalStateException("Four bytes are an address", e);
      }
    }
    boolean global = (first & 0xe0) == 0x20;
    boolean documentation =
        first == 0x20 && second == 0x01 && bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8;
    boolean teredo = first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    return !global || documentation || teredo ? "a reserved address" : null;
  }

  /** The IPv4 address in a mapped, compatible, NAT64 or 6to4 address; null when there is none. */
  private static byte @Nullable [] embedded4(Inet6Address address, byte[] bytes) {
    boolean zeros = Arrays.equals(bytes, 0, 10, new byte[10], 0, 10);
    boolean mapped = zeros && bytes[10] == -1 && bytes[11] == -1;
    boolean nat64 =
        Arrays.equals(
            bytes, 0, 12, new byte[] {0, 0x64, -1, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 12);
    if (mapped || nat64 || address.isIPv4CompatibleAddress()) {
      return Arrays.copyOfRange(bytes, 12, 16);
    }
    return bytes[0] == 0x20 && bytes[1] == 0x02 ? Arrays.copyOfRange(bytes, 2, 6) : null;
  }
}
