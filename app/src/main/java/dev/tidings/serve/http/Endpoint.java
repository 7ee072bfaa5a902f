package dev.tidings.serve.http;

/** Answers calls of one route. */
@FunctionalInterface
public interface Endpoint {

  /**
   * The answer.
   *
   * @throws ProblemException when the call cannot be answered as asked
   */
  Answer answer(Call call);
}
