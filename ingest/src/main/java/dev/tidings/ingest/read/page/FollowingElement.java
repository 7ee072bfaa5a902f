package dev.tidings.ingest.read.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Walks a page in document order without recursion and without a list of all its elements. */
final class FollowingElement {
  private FollowingElement() {}

  /** The next element in document order; null after the last one. */
  static @Nullable Element of(Element element) {
    Element child = element.firstElementChild();
    if (child != null) {
      return child;
    }
    for (Element up = element; up != null; up = up.parent()) {
      Element next = up.nextElementSibling();
      if (next != null) {
        return next;
      }
    }
    return null;
  }
}
