package dev.tidings.ingest.read.result;

import java.util.Locale;

/** Why something could not be used. The codes are API: programs count by them. */
public enum Reason {
  /** Nothing in it. */
  EMPTY_INPUT,
  /** The content is none of the formats that are read. */
  UNKNOWN_FORMAT,
  /** A known format that is not read: the detail says what to do instead. */
  UNSUPPORTED_FORMAT,
  /** The file is missing or cannot be opened or read. */
  UNREADABLE,
  /** Compressed more than twice. */
  NESTED_COMPRESSION,
  /** Unpacks to far more than articles do: a decompression bomb. */
  EXPANDS_TOO_MUCH,
  /** Compressed data ends early or is damaged. */
  BROKEN_COMPRESSION,
  /** The whole input is larger than allowed. */
  INPUT_TOO_LARGE,
  /** One line, array item, page or feed is larger than allowed. */
  RECORD_TOO_LARGE,
  /** More nesting than allowed. */
  TOO_DEEP,
  /** More elements, values or entries than allowed. */
  TOO_MANY_PARTS,
  /** JSON that cannot be parsed. */
  BROKEN_JSON,
  /** JSON, but not an article nor a known wrapper of articles. */
  NO_ARTICLES,
  /** XML that cannot be parsed, also after repair. */
  BROKEN_XML,
  /** XML with a document type that declares entities. */
  FORBIDDEN_DOCTYPE,
  /** XML that is no feed. */
  NOT_A_FEED,
  /** A web archive that cannot be parsed further. */
  BROKEN_ARCHIVE,
  /** An archived answer other than 200, or one that is no HTML page. */
  NOT_A_PAGE,
  /** A page without an article in it. */
  NOT_AN_ARTICLE,
  /** A reader failed in a way that nobody expected. */
  READER_FAILED,
  /** No web address, or not http(s). */
  BAD_ADDRESS,
  /** The host name is unknown. */
  UNKNOWN_HOST,
  /** The host's address is private, local or otherwise not on the public internet. */
  FORBIDDEN_ADDRESS,
  /** More redirects than allowed, or a circle of them. */
  TOO_MANY_REDIRECTS,
  /** The answer did not come in time. */
  TIMED_OUT,
  /** The connection failed or broke off. */
  CONNECTION_FAILED,
  /** The server answered with an error. */
  HTTP_ERROR,
  /** robots.txt asks not to fetch this page. */
  ROBOTS_DISALLOW;

  /** In kebab case, as in {@code record-too-large}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
