package dev.tidings.ingest.read.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * An article in the form in which it is published.
 *
 * @param json UTF-8: one JSON object with the fields of the input topic ({@code id? url? title body
 *     publishedAt source language? authors? updatedAt?} and any others), or a line of JSON Lines
 *     just as it came, which may be anything: the pipeline rejects it with its own reason
 * @param tree the same as the reader has parsed it, not to be changed; null when it has not
 * @param where it stood
 */
@SuppressWarnings("ArrayRecordComponent") // opaque bytes on their way to a topic, never compared
public record FoundArticle(byte[] json, @Nullable ObjectNode tree, Where where) {

  /** An article that was put together, or cannot be parsed. */
  public FoundArticle(byte[] json, Where where) {
    this(json, null, where);
  }
}
