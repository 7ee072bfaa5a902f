package dev.tidings.ingest.read.feed;

import dev.tidings.ingest.read.bytes.ToUtf8;
import dev.tidings.ingest.read.fields.CleanText;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import java.io.IOException;
import java.io.StringReader;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Parses XML that nobody should trust: no document type is ever given to the parser, so there are
 * no entities to expand and nothing outside to load; elements and depth are bounded. XML that is
 * not well-formed, as a third of the world's feeds at some time, is repaired and parsed again.
 */
final class ParseXml {
  private static final int MAX_DEPTH = 100;
  private static final String DOCTYPE = "<!DOCTYPE";
  private final Limits limits;

  ParseXml(Limits limits) {
    this.limits = limits;
  }

  /**
   * The document.
   *
   * @param contentType of the HTTP answer, for its charset
   * @throws UnusableContent with the first error when it can also not be repaired
   */
  Document parse(byte[] bytes, @Nullable String contentType) throws UnusableContent {
    String text = withoutDoctype(CleanText.clean(ToUtf8.decode(bytes, contentType)).strip());
    try {
      return build(text);
    } catch (UnusableContent e) {
      if (e.reason() != Reason.BROKEN_XML) {
        throw e;
      }
      String repaired = RepairXml.repair(text, MAX_DEPTH);
      if (repaired == null) {
        throw e;
      }
      try {
        return build(repaired);
      } catch (UnusableContent alsoBroken) {
        throw alsoBroken.reason() == Reason.BROKEN_XML ? e : alsoBroken;
      }
    }
  }

  private Document build(String text) throws UnusableContent {
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    // The JDK's own limits differ from release to release; Bounds and the size of the text are
    // limit enough, and the same everywhere. Zero is none.
    builder.setProperty("jdk.xml.maxElementDepth", "0");
    builder.setProperty("jdk.xml.elementAttributeLimit", "0");
    builder.setXMLFilter(new Bounds(limits.maxParts()));
    try {
      return builder.build(new StringReader(text));
    } catch (JDOMException | IOException | RuntimeException e) {
      throw UnusableContent.from(e, Reason.BROKEN_XML);
    }
  }

  /**
   * The text without a document type. Old RSS names one of Netscape's, which says nothing of use;
   * one with declarations of its own is refused.
   */
  private static String withoutDoctype(String text) throws UnusableContent {
    int start = indexOfDoctype(text);
    if (start < 0) {
      return text;
    }
    int end = text.indexOf('>', start);
    int declarations = text.indexOf('[', start);
    if (end < 0 || (declarations >= 0 && declarations < end)) {
      throw new UnusableContent(
          Reason.FORBIDDEN_DOCTYPE, "The document type makes declarations of its own.");
    }
    return text.substring(0, start) + text.substring(end + 1);
  }

  private static int indexOfDoctype(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (text.regionMatches(true, at, DOCTYPE, 0, DOCTYPE.length())) {
        return at;
      }
      if (text.startsWith("<!--", at)) {
        int end = text.indexOf("-->", at);
        at = end < 0 ? text.length() : end;
      } else if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
        return -1;
      }
    }
    return -1;
  }

  /** Ends the parse when there is too much of it. */
  private static final class Bounds extends XMLFilterImpl {
    private final int maxElements;
    private int elements;
    private int depth;

    Bounds(int maxElements) {
      this.maxElements = maxElements;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes)
        throws SAXException {
      if (++elements > maxElements) {
        throw excess(Reason.TOO_MANY_PARTS, "More than " + maxElements + " elements.");
      }
      if (++depth > MAX_DEPTH) {
        throw excess(Reason.TOO_DEEP, "Elements nested more than " + MAX_DEPTH + " levels deep.");
      }
      super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
      depth--;
      super.endElement(uri, localName, qName);
    }

    private static SAXException excess(Reason reason, String detail) {
      return new SAXException(new UnusableContent(reason, detail));
    }
  }
}
