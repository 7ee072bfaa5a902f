package dev.tidings.ingest.read.feed;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Makes well-formed XML of a feed that is not: HTML entities, bare ampersands, undeclared prefixes,
 * warnings before the first element, tags left open, an end that is missing.
 */
final class RepairXml {
  private static final Map<String, String> KNOWN_PREFIXES =
      Map.of(
          "content", "http://purl.org/rss/1.0/modules/content/",
          "dc", "http://purl.org/dc/elements/1.1/",
          "atom", "http://www.w3.org/2005/Atom",
          "media", "http://search.yahoo.com/mrss/",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

  private RepairXml() {}

  /** The repaired document; null when there is no feed in the text. */
  static @Nullable String repair(String text, int maxDepth) {
    Document document = Parser.xmlParser().setMaxDepth(maxDepth).parseInput(text, "");
    Element root = document.selectFirst("rss, feed, rdf|RDF, opml");
    if (root == null) {
      return null;
    }
    for (String prefix : undeclaredPrefixes(root)) {
      root.attr("xmlns:" + prefix, KNOWN_PREFIXES.getOrDefault(prefix, "urn:undeclared:" + prefix));
    }
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    return root.outerHtml();
  }

  private static Set<String> undeclaredPrefixes(Element root) {
    Set<String> used = new TreeSet<>();
    Set<String> declared = new TreeSet<>(Set.of("xml", "xmlns"));
    for (Element element : root.getAllElements()) {
      addPrefix(element.tagName(), used);
      for (Attribute attribute : element.attributes()) {
        addPrefix(attribute.getKey(), used);
        if (attribute.getKey().startsWith("xmlns:")) {
          declared.add(attribute.getKey().substring("xmlns:".length()));
        }
      }
    }
    used.removeAll(declared);
    return used;
  }

  private static void addPrefix(String name, Set<String> prefixes) {
    int colon = name.indexOf(':');
    if (colon > 0) {
      prefixes.add(name.substring(0, colon));
    }
  }
}
