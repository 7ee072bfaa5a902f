package dev.tidings.serve.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.Problem;
import java.util.Map;
import java.util.TreeMap;

/** The description of posting articles, the one address that takes something. */
final class OpenApiPosting {
  private static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.of(
              "400", "there is no article in it",
              "401", "a token is needed",
              "403", "the page of another site sent it",
              "408", "it did not come in time",
              "413", "it is too large, or more than 10,000 articles",
              "415", "the content type is none of JSON",
              "503", "too much at once, or nothing can be written to Kafka now"));

  private OpenApiPosting() {}

  static void describe(ObjectNode paths, SchemaBuilder schemas) {
    ObjectNode post = paths.putObject("/api/articles").putObject("post");
    post.put("summary", "Publish articles: one, an array of them, or JSON Lines");
    post.put(
        "description",
        "Fields and their other names are those that files may have. Sending again does no harm.");
    post.putArray("parameters");
    ObjectNode content = post.putObject("requestBody").put("required", true).putObject("content");
    ObjectNode either = content.putObject("application/json").putObject("schema");
    either.putArray("oneOf").addObject().put("type", "object");
    either
        .withArray("/oneOf")
        .addObject()
        .put("type", "array")
        .putObject("items")
        .put("type", "object");
    content.putObject("application/x-ndjson").putObject("schema").put("type", "string");
    ObjectNode responses = post.putObject("responses");
    for (Map.Entry<String, String> answer :
        new TreeMap<>(Map.of("202", "at least one was taken", "422", "all of them were rejected"))
            .entrySet()) {
      responses
          .putObject(answer.getKey())
          .put("description", answer.getValue())
          .putObject("content")
          .putObject(Answer.JSON)
          .set("schema", schemas.createSchemaReference(PostArticles.Receipt.class));
    }
    PROBLEMS.forEach(
        (status, description) ->
            responses
                .putObject(status)
                .put("description", description)
                .putObject("content")
                .putObject(Problem.CONTENT_TYPE)
                .set("schema", schemas.createSchemaReference(Problem.class)));
  }
}
