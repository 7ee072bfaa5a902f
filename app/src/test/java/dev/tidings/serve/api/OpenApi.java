package dev.tidings.serve.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.SubjectRanking;
import dev.tidings.app.schema.RecordSchemas;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.pipe.Json;
import dev.tidings.serve.catalog.ExplainArticle;
import dev.tidings.serve.catalog.StoryOrder;
import dev.tidings.serve.http.Problem;
import dev.tidings.serve.live.CollectChanges;
import dev.tidings.serve.pipeline.PipelineState;
import dev.tidings.serve.pipeline.TopologyGraph;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The description of all addresses, with schemas made from the records that are answered. */
final class OpenApi {
  private static final String STRING = "string";
  private final ObjectNode document = Json.mapper().createObjectNode();
  private final ObjectNode paths = Json.mapper().createObjectNode();
  private final SchemaBuilder schemas;

  OpenApi() throws IOException {
    schemas =
        new SchemaGenerator(new RecordSchemas().config().build()).buildMultipleSchemaDefinitions();
  }

  ObjectNode document() {
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Tidings")
        .put("version", "1")
        .put(
            "description",
            "News as stories: who reports what, and where sources agree or differ. Fields are only"
                + " ever added. Errors are problem details (RFC 9457). Lists go on with the cursor"
                + " in 'next'.");
    stories();
    articlesClaimsEntities();
    OpenApiPosting.describe(paths, schemas);
    operations();
    feeds();
    document.set("paths", paths);
    ObjectNode components = document.putObject("components");
    reference(CollectChanges.Change.class);
    components.set("schemas", schemas.collectDefinitions("components/schemas"));
    ObjectNode security = components.putObject("securitySchemes");
    security
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "Needed only when the server was given a token.");
    ArrayNode either = document.putArray("security");
    either.addObject();
    either.addObject().putArray("token");
    return document;
  }

  private void stories() {
    ObjectNode list =
        operation("/api/stories", "Current stories", "application/json", Stories.StoryList.class);
    storyParameters(list, true);
    query(list, "cursor", "the 'next' of the answer before, in the same order", STRING, null);
    ObjectNode one =
        operation("/api/stories/{id}", "A story, whole", "application/json", Story.class);
    path(one, "id", "the story's id");
    query(
        one,
        "format",
        "tidings, ninjs (3.0) or schema.org",
        STRING,
        List.of("tidings", "ninjs", "schema.org"));
    response(one, "304", "it is as the client has it (If-None-Match)");
    response(one, "308", "it was merged into the story in Location");
    problem(one, "404", "there is no such story");
    problem(one, "410", "it was closed after a long silence");
    ObjectNode events =
        operation(
            "/api/stories/{id}/events",
            "What happened to it",
            "application/json",
            Stories.History.class);
    path(events, "id", "the story's id");
    problem(events, "404", "nothing is known of it");
    ObjectNode review =
        operation(
            "/api/stories/{id}/claimreview",
            "Its claims in the shape of schema.org's ClaimReview, without a rating",
            "application/ld+json",
            null);
    path(review, "id", "the story's id");
    problem(review, "404", "there is no such story");
    operation(
        "/api/subjects",
        "Subjects that have stories",
        "application/json",
        Subjects.SubjectList.class);
    ObjectNode subject =
        operation(
            "/api/subjects/{subject}",
            "A subject's ranking",
            "application/json",
            SubjectRanking.class);
    path(subject, "subject", "its name or IPTC code");
    problem(subject, "404", "there is no such subject");
  }

  private void articlesClaimsEntities() {
    ObjectNode article =
        operation(
            "/api/articles/{id}",
            "An article and what was found in it",
            "application/json",
            Articles.ArticleView.class);
    path(article, "id", "the article's id");
    problem(article, "404", "nothing is known of it, or no longer");
    ObjectNode explain =
        operation(
            "/api/articles/{id}/explain",
            "Why an article is where it is",
            "application/json",
            ExplainArticle.Explanation.class);
    path(explain, "id", "the article's id");
    problem(explain, "404", "nothing is known of it, or no longer");
    ObjectNode claims =
        operation(
            "/api/claims", "Claims of current stories", "application/json", Claims.ClaimList.class);
    query(
        claims,
        "q",
        "words that all occur in it; the last may be the beginning of one",
        STRING,
        null);
    query(claims, "story", "id of its story", STRING, null);
    query(
        claims,
        "state",
        "whether sources agree",
        STRING,
        List.of("corroborated", "disputed", "single-source"));
    query(claims, "entity", "id of an entity that it is about or that says so", STRING, null);
    query(claims, "source", "an outlet that says so or otherwise", STRING, null);
    query(claims, "sort", "newest or best supported first", STRING, List.of("newest", "support"));
    query(claims, "limit", "1 to 100, 30 if not said", "integer", null);
    query(claims, "cursor", "the 'next' of the answer before, in the same order", STRING, null);
    ObjectNode entity =
        operation(
            "/api/entities/{id}",
            "An entity and its stories",
            "application/json",
            Entities.EntityView.class);
    path(entity, "id", "the entity's id");
    problem(entity, "404", "no current story names it");
  }

  private void operations() {
    ObjectNode events =
        operation(
            "/api/events",
            "What is new, as server-sent events: hello, story (data: Change), story-event (data: StoryEvent), skipped, reset (read everything anew), pipeline (data: PipelineState)",
            "text/event-stream",
            null);
    query(events, "story", "only this story", STRING, null);
    query(events, "subject", "only stories about this", STRING, subjects());
    query(
        events,
        "lastEventId",
        "as the header Last-Event-ID: what came after it is sent first",
        STRING,
        null);
    problem(events, "503", "too many clients listen");
    operation("/api/pipeline", "How far the stages are", "application/json", PipelineState.class);
    ObjectNode topology =
        operation(
            "/api/topology", "The steps of the stages", "application/json", TopologyGraph.class);
    query(topology, "format", "json or text", STRING, List.of("json", "text"));
    operation("/health/live", "Whether it runs", "application/json", Operations.Health.class);
    problem(
        operation(
            "/health/ready",
            "Whether everything is shown that was there at the start",
            "application/json",
            Operations.Health.class),
        "503",
        "not yet, and why");
    operation("/metrics", "For Prometheus", "text/plain", null);
  }

  private void feeds() {
    for (String kind : List.of("atom", "json")) {
      ObjectNode feed =
          operation(
              "/feeds/{subject}." + kind,
              kind.equals("atom") ? "Stories as Atom" : "Stories as JSON Feed",
              kind.equals("atom") ? "application/atom+xml" : "application/feed+json",
              null);
      path(feed, "subject", "a subject, or all");
      storyParameters(feed, false);
      query(feed, "token", "for readers that cannot send a header", STRING, null);
      problem(feed, "404", "there is no such subject");
    }
  }

  private void storyParameters(ObjectNode operation, boolean withSubject) {
    if (withSubject) {
      query(operation, "subject", "what they are about", STRING, subjects());
    }
    query(
        operation,
        "q",
        "words that all occur in headlines, names or claims; the last may be the beginning of one",
        STRING,
        null);
    query(operation, "entity", "id of an entity that they name", STRING, null);
    query(operation, "source", "an outlet that has them", STRING, null);
    query(
        operation,
        "since",
        "with an article since then: a date, an instant, or a span such as 24h back from the newest article",
        STRING,
        null);
    query(operation, "disputed", "whether sources differ on a claim", "boolean", null);
    query(operation, "language", "ISO 639-1 code of their articles", STRING, null);
    query(
        operation,
        "sort",
        "the order; relevance is the default of a search, else rank",
        STRING,
        StoryOrder.words());
    query(operation, "limit", "1 to 100, 30 if not said", "integer", null);
  }

  private ObjectNode operation(
      String path, String summary, String contentType, @Nullable Type type) {
    ObjectNode get = paths.putObject(path).putObject("get");
    get.put("summary", summary);
    get.putArray("parameters");
    ObjectNode ok = get.putObject("responses").putObject("200").put("description", "the answer");
    ObjectNode media = ok.putObject("content").putObject(contentType);
    if (type != null) {
      media.set("schema", reference(type));
    }
    problem(get, "400", "a parameter is not usable");
    return get;
  }

  private ObjectNode reference(Type type) {
    return schemas.createSchemaReference(type);
  }

  private static void response(ObjectNode operation, String status, String description) {
    operation.withObject("/responses").putObject(status).put("description", description);
  }

  private void problem(ObjectNode operation, String status, String description) {
    response(operation, status, description);
    operation
        .withObject("/responses/" + status + "/content")
        .putObject(Problem.CONTENT_TYPE)
        .set("schema", reference(Problem.class));
  }

  private static void path(ObjectNode operation, String name, String description) {
    parameter(operation, name, "path", description).put("required", true);
  }

  private static void query(
      ObjectNode operation,
      String name,
      String description,
      String type,
      @Nullable List<String> words) {
    ObjectNode schema = parameter(operation, name, "query", description).withObject("/schema");
    schema.put("type", type);
    if (words != null) {
      words.forEach(schema.putArray("enum")::add);
    }
  }

  private static ObjectNode parameter(
      ObjectNode operation, String name, String in, String description) {
    ObjectNode parameter = operation.withArray("parameters").addObject();
    parameter.put("name", name).put("in", in).put("description", description);
    parameter.putObject("schema").put("type", STRING);
    return parameter;
  }

  private static List<String> subjects() {
    return Stream.of(Subject.values()).map(Subject::slug).toList();
  }
}
