package dev.tidings.serve;

import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.SettingsException;
import dev.tidings.serve.catalog.Limits;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/** Settings of the web server. */
public final class ServeSettings {

  public static final Setting<String> HOST =
      Setting.text(
          "tidings.serve.host",
          "127.0.0.1",
          "Address to listen on; one that others can reach needs a token.");

  public static final Setting<Integer> PORT =
      Setting.wholeNumber(
          "tidings.serve.port", 8080, 0, 65_535, "Port to listen on; 0 takes any free one.");

  public static final Setting<String> TOKEN =
      Setting.text(
          "tidings.serve.token",
          "",
          "What readers must show, as bearer token or once in the page's address as ?token=.");

  public static final Setting<String> PUBLISH_TOKEN =
      Setting.text(
          "tidings.serve.publish-token",
          "",
          "What publishers must show to POST articles, as bearer token; empty is"
              + " tidings.serve.token.");

  public static final Setting<Integer> MAX_POST_MEGABYTES =
      Setting.wholeNumber(
          "tidings.serve.max-post-mb", 16, 1, 256, "Largest POST of articles that is taken.");

  public static final Setting<String> PUBLIC_URL =
      new Setting<>(
          "tidings.serve.public-url",
          "http or https URL",
          "",
          ServeSettings::parseUrl,
          "Address under which readers reach the server, for links in feeds; needed behind a"
              + " proxy.");

  public static final Setting<Integer> MAX_STORIES =
      Setting.wholeNumber(
          "tidings.serve.max-stories",
          50_000,
          10,
          10_000_000,
          "Stories held in memory; of more, those with the latest articles.");

  public static final Setting<Integer> MAX_CLAIMS =
      Setting.wholeNumber(
          "tidings.serve.max-claims",
          200_000,
          10,
          10_000_000,
          "Claims held in memory; of more, those seen last.");

  public static final Setting<Integer> MAX_EVENTS =
      Setting.wholeNumber(
          "tidings.serve.max-events",
          200_000,
          10,
          10_000_000,
          "Story events held in memory, to tell why an article is where it is.");

  public static final Setting<Integer> ARTICLE_MEGABYTES =
      Setting.wholeNumber(
          "tidings.serve.article-cache-mb",
          64,
          1,
          1_000_000,
          "Memory for the latest articles with what was found in them.");

  public static final Setting<Duration> PAST =
      Setting.duration(
          "tidings.serve.past",
          "7d",
          Duration.ofMinutes(1),
          Duration.ofDays(365),
          "How far back story events, articles and duplicates are read at the start.");

  public static final Setting<Integer> MAX_LISTENERS =
      Setting.wholeNumber(
          "tidings.serve.max-listeners",
          1_000,
          0,
          100_000,
          "Clients that can listen to live events at once.");

  /** All of them. */
  public static final List<Setting<?>> ALL =
      List.of(
          HOST,
          PORT,
          TOKEN,
          PUBLISH_TOKEN,
          MAX_POST_MEGABYTES,
          PUBLIC_URL,
          MAX_STORIES,
          MAX_CLAIMS,
          MAX_EVENTS,
          ARTICLE_MEGABYTES,
          PAST,
          MAX_LISTENERS);

  private ServeSettings() {}

  static Limits limits(Settings settings) {
    return new Limits(
        settings.get(MAX_STORIES),
        settings.get(MAX_CLAIMS),
        settings.get(MAX_EVENTS),
        settings.get(ARTICLE_MEGABYTES) * 1024L * 1024L);
  }

  /**
   * Refuses to be open to others without a token.
   *
   * @throws SettingsException when it would be
   */
  static void requireSafe(Settings settings) {
    requireSafe(settings, HOST);
  }

  /**
   * Refuses to listen on the address that {@code address} gives when others can reach it and no
   * token is set.
   *
   * @throws SettingsException then, and when it is no address
   */
  public static void requireSafe(Settings settings, Setting<String> address) {
    String host = settings.get(address);
    try {
      if (!InetAddress.getByName(host).isLoopbackAddress() && settings.get(TOKEN).isEmpty()) {
        throw new SettingsException(
            address.key()
                + " = '"
                + host
                + "' can be reached by others, so "
                + TOKEN.key()
                + " must be set (environment: "
                + TOKEN.environmentName()
                + ")");
      }
    } catch (UnknownHostException e) {
      throw new SettingsException(
          address.key() + " = '" + host + "' is not an address of this host");
    }
  }

  private static String parseUrl(String text) {
    String url = text.strip();
    if (url.isEmpty()) {
      return url;
    }
    URI uri = URI.create(url);
    boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!isWeb || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
      throw new IllegalArgumentException("must be a URL such as https://news.example.org");
    }
    return url.replaceAll("/+$", "");
  }
}
