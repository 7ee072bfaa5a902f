package dev.tidings.pipe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The one JSON mapper: ISO-8601 instants, absent instead of null, bounded input. */
public final class Json {
  /** Deepest nesting that is read, in levels. */
  public static final int MAX_DEPTH = 64;

  /** Longest string value that is read, in characters. */
  public static final int MAX_STRING_LENGTH = 8_000_000;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(factory().build())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  /**
   * For records of our own: some have maps whose keys are words. Jackson keeps every field name in
   * one table, made for the few names of a schema, and copies it with each record that has a new
   * one. Without the table such a record takes half the time and a sixth of the memory.
   */
  private static final JsonFactory MANY_NAMES =
      factory()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private Json() {}

  private static JsonFactoryBuilder factory() {
    return new JsonFactoryBuilder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(MAX_STRING_LENGTH)
                .maxNumberLength(100)
                .maxNameLength(1_000)
                .build())
        // A parse error must not quote the article into a log or a header.
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
  }

  /** Reads records of {@code type} that the pipeline itself has written. */
  static ObjectReader reader(Class<?> type) {
    return MAPPER.readerFor(type).with(MANY_NAMES);
  }

  /** The shared mapper; do not reconfigure it. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }
}
