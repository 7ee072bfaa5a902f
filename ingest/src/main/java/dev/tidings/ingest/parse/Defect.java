package dev.tidings.ingest.parse;

/** Why an article cannot be used; each has a code, an explanation and what to do. */
public enum Defect {
  EMPTY("empty", "the record has no value", "publish a JSON object; to retract, give a key"),
  TOO_LARGE("too-large", "the record is larger than allowed", "leave out what is not the article"),
  BINARY("binary", "the value is compressed or binary", "publish plain JSON; let Kafka compress"),
  NOT_JSON("not-json", "the value is not JSON", "publish one JSON object a record"),
  NOT_ONE_VALUE(
      "not-one-value", "something follows the JSON object", "publish one JSON object a record"),
  NOT_AN_OBJECT("not-an-object", "the value is JSON but no object", "publish a JSON object"),
  TOO_DEEP("too-deep", "objects or arrays are nested too deeply", "nest at most 64 levels"),
  OVERLONG_TOKEN(
      "overlong-token", "a field name or a number is absurdly long", "check what wrote the record"),
  TITLE_NOT_TEXT("title-not-text", "the title is not a string", "write the title as a string"),
  BODY_NOT_TEXT("body-not-text", "the body is not a string", "write the body as one string"),
  URL_NOT_TEXT("url-not-text", "the address is not a string", "write the address as a string"),
  LANGUAGE_NOT_TEXT(
      "language-not-text", "the language is not a string", "write the language as a code: \"en\""),
  SOURCE_NOT_TEXT(
      "source-not-text",
      "the source is neither a string nor an object with a name",
      "write the outlet's name as a string"),
  AUTHORS_NOT_TEXT(
      "authors-not-text",
      "the authors are neither strings nor objects with a name",
      "write the authors as an array of strings"),
  RETRACTED_NOT_BOOLEAN(
      "retracted-not-boolean", "retracted is neither true nor false", "write true or false"),
  BAD_DATE(
      "bad-date",
      "the publication time cannot be read",
      "write ISO 8601 with a zone: 2024-05-01T09:30:00Z"),
  BAD_UPDATE_DATE(
      "bad-update-date",
      "the time of the update cannot be read",
      "write ISO 8601 with a zone: 2024-05-01T09:30:00Z"),
  PUBLISHED_IN_FUTURE(
      "published-in-future",
      "the publication time is more than a day after the record's own",
      "check the clock and the zone of what wrote the record"),
  PUBLISHED_TOO_EARLY(
      "published-too-early",
      "the publication time is before 1600, as an unset date is",
      "leave the date out when it is not known"),
  NO_TEXT("no-text", "there is neither a title nor a body", "publish the article's text"),
  NOTHING_LEFT(
      "nothing-left",
      "nothing is left of the text without markup and page lines",
      "publish the article's own text"),
  RETRACTS_NOTHING(
      "retracts-nothing",
      "a retraction names neither an id nor an address",
      "retract with the id, or the address, that the article was published with"),
  BAD_RETRACTION_KEY(
      "bad-retraction-key",
      "a record without value retracts the article that its key names, and this key is no id",
      "use the article's id, as UTF-8 text, for the key"),
  RETRACTS_UNKNOWN_ARTICLE(
      "retracts-unknown-article",
      "a retraction names an article that is not known, or no longer",
      "retract with the id, or the address, that the article was published with");

  private final String code;
  private final String explanation;
  private final String remedy;

  Defect(String code, String explanation, String remedy) {
    this.code = code;
    this.explanation = explanation;
    this.remedy = remedy;
  }

  /** In kebab case; never changes. */
  public String code() {
    return code;
  }

  /** What is wrong. */
  public String explanation() {
    return explanation;
  }

  /** What the publisher can do about it. */
  public String remedy() {
    return remedy;
  }

  /**
   * What is wrong and what to do, in one line.
   *
   * @param particulars what was found, may be empty
   */
  public String describe(String particulars) {
    return explanation + (particulars.isEmpty() ? "" : " (" + particulars + ")") + "; " + remedy;
  }
}
