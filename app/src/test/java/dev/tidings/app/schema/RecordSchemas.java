package dev.tidings.app.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import dev.tidings.pipe.Topic;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** JSON Schema (draft 2020-12) of a topic's record. */
public final class RecordSchemas {
  private final RecordDocs docs = RecordDocs.read();
  private final SchemaGenerator generator = new SchemaGenerator(config().build());

  public RecordSchemas() throws IOException {}

  JsonNode of(Topic<?> topic) {
    ObjectNode schema = generator.generateSchema(topic.valueType());
    schema.put("$id", "https://tidings.dev/schema/" + topic.name() + ".schema.json");
    schema.put("title", topic.valueType().getSimpleName());
    schema.put("description", docs.of(topic.valueType()));
    return schema;
  }

  /** How records become schemas. */
  public SchemaGeneratorConfigBuilder config() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
            .without(Option.SCHEMA_VERSION_INDICATOR);
    config
        .forFields()
        .withRequiredCheck(
            field -> !isNullable(field.getDeclaringType().getErasedType(), field.getName()))
        .withDescriptionResolver(
            field -> {
              String text = docs.of(field.getDeclaringType().getErasedType(), field.getName());
              return text.isEmpty() ? null : text;
            });
    return config;
  }

  private static boolean isNullable(Class<?> type, String component) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .filter(c -> c.getName().equals(component))
            .map(RecordComponent::getAnnotatedType)
            .anyMatch(t -> t.isAnnotationPresent(Nullable.class));
  }
}
