package dev.tidings.serve.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers the same question once for as long as nothing has changed: most readers look at the same
 * few lists. Thread-safe.
 */
public final class RememberAnswers implements Endpoint {
  private static final int MAX_ANSWERS = 200;

  private final Endpoint endpoint;
  private final LongSupplier version;
  private final Map<String, Remembered> answers = new LinkedHashMap<>(16, 0.75f, true);

  private record Remembered(long version, Answer answer) {}

  /**
   * Remembers what {@code endpoint} answers.
   *
   * @param version changes whenever an answer might
   */
  public RememberAnswers(Endpoint endpoint, LongSupplier version) {
    this.endpoint = endpoint;
    this.version = version;
  }

  @Override
  public Answer answer(Call call) {
    // Before the answer is made: one that is newer than it says is only made once too often.
    long current = version.getAsLong();
    String question = call.base() + call.path() + call.query();
    Remembered known = get(question);
    if (known != null && known.version() == current) {
      return known.answer();
    }
    Answer fresh = PrepareAnswer.versioned(endpoint.answer(call));
    put(question, new Remembered(current, fresh));
    return fresh;
  }

  private synchronized @Nullable Remembered get(String question) {
    return answers.get(question);
  }

  private synchronized void put(String question, Remembered answer) {
    answers.put(question, answer);
    if (answers.size() > MAX_ANSWERS) {
      answers.remove(answers.keySet().iterator().next());
    }
  }
}
