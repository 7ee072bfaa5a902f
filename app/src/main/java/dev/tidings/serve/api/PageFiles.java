package dev.tidings.serve.api;

import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page's own files, read once. Its addresses all show the same document. */
final class PageFiles {
  private static final String ROOT = "/dev/tidings/serve/page/";
  private static final List<String> FILES =
      List.of(
          "page.css",
          "main.js",
          "api.js",
          "dom.js",
          "format.js",
          "live.js",
          "cards.js",
          "front.js",
          "story.js",
          "claims.js",
          "evidence.js",
          "entity.js",
          "pill.js",
          "pipeline.js",
          "strip.js",
          "icon.svg",
          "manifest.webmanifest");
  private static final List<String> ADDRESSES =
      List.of("/", "/subject/{subject}", "/story/{id}", "/entity/{id}", "/search", "/pipeline");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", Answer.JSON,
          "html", "text/html; charset=utf-8",
          "webmanifest", "application/manifest+json");

  private PageFiles() {}

  static List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    Answer document = read("index.html");
    ADDRESSES.forEach(address -> routes.add(new Route(address, call -> document)));
    for (String file : FILES) {
      Answer content = read(file);
      routes.add(new Route("/page/" + file, call -> content));
    }
    Answer openApi = read("openapi.json");
    routes.add(new Route("/api/openapi.json", call -> openApi));
    Answer icon = read("icon.svg");
    routes.add(new Route("/favicon.ico", call -> icon));
    return routes;
  }

  private static Answer read(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    try (InputStream in = PageFiles.class.getResourceAsStream(ROOT + file)) {
      if (in == null) {
        throw new IllegalStateException(ROOT + file + " is not in the jar");
      }
      return Answer.ok(TYPES.getOrDefault(ending, Answer.TEXT), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
