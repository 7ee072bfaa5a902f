package dev.tidings.bench.peer;

/** Finds the names of a text. */
interface FindNames {

  /** How many there are. */
  int count(String title, String body) throws Exception;
}
