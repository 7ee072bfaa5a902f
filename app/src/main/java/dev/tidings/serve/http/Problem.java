package dev.tidings.serve.http;

import java.util.List;
import java.util.Locale;

/**
 * Why a call was not answered: a problem detail of RFC 9457.
 *
 * @param type a name for this kind of problem
 * @param title what it is, the same for all of its kind
 * @param status HTTP status
 * @param detail what is wrong this time and what to do
 * @param instance the path that was called
 * @param errors parameters that are wrong; empty when it is not about parameters
 */
public record Problem(
    String type, String title, int status, String detail, String instance, List<Mistake> errors) {

  public static final String CONTENT_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
  }

  /**
   * One wrong parameter.
   *
   * @param parameter its name
   * @param detail what is wrong with it
   */
  public record Mistake(String parameter, String detail) {}

  /** Kinds of problems; the names are part of the interface. */
  public enum Kind {
    BAD_PARAMETER(400, "A parameter is not usable"),
    BAD_REQUEST(400, "The request is not usable"),
    UNAUTHORIZED(401, "A token is needed"),
    WRONG_HOST(421, "This server is not meant by that name"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This is not possible here"),
    FORBIDDEN(403, "This is not allowed"),
    TOO_SLOW(408, "The request did not come in time"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "This kind of content is not taken"),
    GONE(410, "It has ended"),
    TOO_MANY_CLIENTS(503, "Too many clients listen already"),
    NOT_READY(503, "Still reading the topics"),
    BUSY(503, "Too much at once"),
    KAFKA_FAILED(503, "Kafka does not take it"),
    INTERNAL(500, "Something went wrong here");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    /** The problem as an exception. */
    public ProblemException because(String detail) {
      return because(detail, List.of());
    }

    ProblemException because(String detail, List<Mistake> errors) {
      String type = "urn:tidings:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new ProblemException(new Problem(type, title, status, detail, "", errors));
    }
  }

  Answer answer(String path) {
    return Answer.json(
        status, CONTENT_TYPE, new Problem(type, title, status, detail, path, errors));
  }
}
