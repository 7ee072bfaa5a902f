package dev.tidings.ingest.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tidings.ingest.read.result.Reason;
import java.io.ByteArrayInputStream;

/** JSON without end, without bottom, without sense. */
final class HostileJson {
  private static final int MB = 1 << 20;
  private static final String ARTICLE = "{\"title\":\"T\",\"body\":\"B\"}";

  private HostileJson() {}

  static void addJson(HostileInputs inputs) {
    inputs.add(
        "a line of 1 GB",
        Reason.RECORD_TOO_LARGE,
        2,
        () -> Packed.join(ARTICLE + "\n{\"title\":\"", 1 << 30, "\"}\n" + ARTICLE + "\n"));
    inputs.add(
        "an item with a string of 1 GB",
        Reason.BROKEN_JSON,
        1,
        () -> Packed.join("[\n" + ARTICLE + ",\n{\"title\":\"", 1 << 30, "\"}]"));
    inputs.add("nesting without end", Reason.BROKEN_JSON, 0, "[\n" + "[".repeat(MB));
    inputs.add(
        "an item nested 500 deep",
        Reason.TOO_DEEP,
        2,
        "[" + ARTICLE + ",\n" + "[".repeat(500) + "]".repeat(500) + "," + ARTICLE + "]");
    inputs.add(
        "a line nested a million deep",
        null,
        3,
        ARTICLE + "\n" + "{\"a\":".repeat(MB) + "\n" + ARTICLE + "\n");
    inputs.add(
        "an item of a million objects",
        Reason.TOO_MANY_PARTS,
        2,
        "[" + ARTICLE + ",\n{\"a\":[" + "{},".repeat(MB) + "{}]}," + ARTICLE + "]");
    inputs.add(
        "an item of 20 MB",
        Reason.RECORD_TOO_LARGE,
        2,
        "["
            + ARTICLE
            + ",\n{\"a\":["
            + ("\"" + "x".repeat(200) + "\",").repeat(100_000)
            + "1]},"
            + ARTICLE
            + "]");
    inputs.add(
        "an object of 40 MB without a list",
        Reason.RECORD_TOO_LARGE,
        0,
        () -> new ByteArrayInputStream(manyFields()));
    inputs.add("a number of a million digits", Reason.BROKEN_JSON, 0, "[\n" + "9".repeat(MB) + "]");
    inputs.add(
        "a name of a million letters", Reason.BROKEN_JSON, 0, "[\n{\"" + "a".repeat(MB) + "\":1}]");
    inputs.add("an array that ends early", Reason.BROKEN_JSON, 1, "[\n" + ARTICLE + ",");
    inputs.add(
        "a wrapper that ends early",
        Reason.BROKEN_JSON,
        1,
        "{\n\"articles\":[" + ARTICLE + ",{\"ti");
    inputs.add(
        "wrappers in wrappers",
        Reason.NO_ARTICLES,
        0,
        "{\n" + "\"data\":{".repeat(20) + "\"a\":1" + "}".repeat(21));
    inputs.add(
        "lines that are no JSON between those that are",
        null,
        4,
        ARTICLE + "\n{\"title\":\nnull\n" + ARTICLE + "\n");
    inputs.add("zero bytes in a line", null, 2, ARTICLE + "\n{\"title\":\"a\u0000b\"}\n");
  }

  private static byte[] manyFields() {
    StringBuilder fields = new StringBuilder("{\n");
    for (int i = 0; i < 40_000; i++) {
      fields.append("\"field").append(i).append("\":\"").append("x".repeat(1000)).append("\",\n");
    }
    return fields.append("\"last\":1}").toString().getBytes(UTF_8);
  }
}
