package dev.tidings.ingest;

import dev.tidings.pipe.Rejected;

/** What a step made of a record: each record has exactly one. */
sealed interface Outcome {

  /** It goes on to the next step. */
  record GoesOn(Draft draft) implements Outcome {}

  /** It is new, a revision or a retraction. */
  record IsUnique(Article article) implements Outcome {}

  /** It repeats an article. */
  record IsDuplicate(Duplicate duplicate) implements Outcome {}

  /** It cannot be used. */
  record IsRejected(Rejected rejected) implements Outcome {}
}
