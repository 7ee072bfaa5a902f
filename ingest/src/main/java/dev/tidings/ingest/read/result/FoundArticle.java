package dev.tidings.ingest.read.result;

/**
 * An article in the form in which it is published.
 *
 * @param json UTF-8: one JSON object with the fields of the input topic ({@code id? url? title body
 *     publishedAt source language? authors? updatedAt?} and any others), or a line of JSON Lines
 *     just as it came, which may be anything: the pipeline rejects it with its own reason
 * @param where it stood
 */
@SuppressWarnings("ArrayRecordComponent") // opaque bytes on their way to a topic, never compared
public record FoundArticle(byte[] json, Where where) {}
