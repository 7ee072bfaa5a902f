package dev.tidings.ingest.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.ingest.read.bytes.SplitLines;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Origin;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.Skipped;
import dev.tidings.ingest.read.result.UnusableContent;
import dev.tidings.ingest.read.result.Where;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/**
 * Articles out of JSON Lines. An article that has the flat form already goes on byte for byte, and
 * so does a line that is no JSON object: the pipeline rejects it with its own reason and keeps it,
 * which a reader could not. Only lines longer than allowed are skipped here. Blank lines do not
 * count.
 */
public final class ReadJsonLines {
  private static final byte RECORD_SEPARATOR = 0x1e;
  private final Limits limits;
  private final JsonInput json;
  private final Origin origin;
  private final ArticleSink sink;
  private final Surroundings around;

  public ReadJsonLines(Limits limits, Origin origin, ArticleSink sink) {
    this.limits = limits;
    this.json = new JsonInput(limits);
    this.origin = origin;
    this.sink = sink;
    this.around = Surroundings.none(origin.url());
  }

  /** Reads to the end, or to where the input itself breaks. */
  public void read(InputStream in) throws IOException {
    SplitLines lines = new SplitLines(in, limits.maxRecordBytes());
    while (lines.next()) {
      byte[] line = lines.line();
      Where where = origin.where().at("line", lines.number());
      if (line == null) {
        sink.skipped(
            new Skipped(
                Reason.RECORD_TOO_LARGE,
                "The line has "
                    + lines.length()
                    + " bytes; "
                    + limits.maxRecordBytes()
                    + " are read.",
                where));
      } else if (!isBlank(line)) {
        readLine(
            line[0] == RECORD_SEPARATOR ? Arrays.copyOfRange(line, 1, line.length) : line, where);
      }
    }
  }

  private void readLine(byte[] line, Where where) {
    JsonNode value = json.tryRead(line);
    if (!(value instanceof ObjectNode article)) {
      sink.article(new FoundArticle(line, where));
    } else if (isWrapper(article)) {
      readWrapped(line, where);
    } else if (FlatForm.is(article)) {
      sink.article(new FoundArticle(line, article, where));
    } else {
      ObjectNode flat = MapArticle.flat(article, around);
      byte[] bytes = flat.equals(article) ? line : JsonInput.bytes(flat);
      sink.article(new FoundArticle(bytes, flat, where));
    }
  }

  private void readWrapped(byte[] line, Where where) {
    Origin inner = new Origin(where.toString(), origin.url(), null);
    try {
      new ReadJson(limits, inner, sink).read(new ByteArrayInputStream(line));
    } catch (UnusableContent e) {
      sink.skipped(e.at(where));
    }
  }

  private static boolean isWrapper(ObjectNode object) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      JsonNode value = field.getValue();
      boolean list = Wrappers.isList(field.getKey()) && value.isArray() && value.path(0).isObject();
      boolean nest =
          Wrappers.isNest(field.getKey()) && value instanceof ObjectNode inner && isWrapper(inner);
      if ((list || nest) && !MapArticle.hasText(object)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }
}
