package dev.tidings.serve.export;

import dev.tidings.serve.catalog.StorySummary;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Stories as an Atom feed, RFC 4287. */
public final class WriteAtom {
  public static final String CONTENT_TYPE = "application/atom+xml; charset=utf-8";
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;
  private final Links links;

  private WriteAtom(XMLStreamWriter xml, Links links) {
    this.xml = xml;
    this.links = links;
  }

  /** The feed as UTF-8. */
  public static byte[] of(FeedInfo feed, List<StorySummary> stories, Links links) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new WriteAtom(xml, links).write(feed, stories);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing into memory does not fail", e);
    }
    return out.toByteArray();
  }

  private void write(FeedInfo feed, List<StorySummary> stories) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "feed");
    xml.writeDefaultNamespace(NAMESPACE);
    element("title", feed.title());
    element("id", feed.self());
    link("self", feed.self());
    link("alternate", feed.page());
    element("updated", updated(stories).toString());
    xml.writeStartElement(NAMESPACE, "author");
    element("name", "Tidings");
    xml.writeEndElement();
    for (StorySummary story : stories) {
      entry(story);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(StorySummary story) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, "entry");
    element("title", story.headline());
    element("id", Links.permanentId(story.storyId()));
    link("alternate", links.story(story.storyId()));
    element("published", story.firstPublishedAt().toString());
    element("updated", story.lastPublishedAt().toString());
    xml.writeEmptyElement(NAMESPACE, "category");
    xml.writeAttribute("term", story.subject().slug());
    xml.writeAttribute("label", story.subject().label());
    element("summary", DescribeStory.of(story));
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  private void link(String relation, String address) throws XMLStreamException {
    xml.writeEmptyElement(NAMESPACE, "link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", legal(address));
  }

  private static Instant updated(List<StorySummary> stories) {
    return stories.stream()
        .map(StorySummary::lastPublishedAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  /** XML 1.0 cannot carry control characters and lone surrogates at all. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }
}
