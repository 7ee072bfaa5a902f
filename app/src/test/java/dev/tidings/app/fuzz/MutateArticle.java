package dev.tidings.app.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.pipe.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes of articles others that are broken, odd or just different. The seed decides. */
final class MutateArticle {
  private static final List<String> FIELDS =
      List.of(
          "id",
          "url",
          "title",
          "body",
          "publishedAt",
          "updatedAt",
          "source",
          "language",
          "authors",
          "retracted",
          "headline",
          "content",
          "text",
          "extra",
          "section");

  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "\ud83d\ude00",
          "\ud800",
          "\u202eabc\u202c",
          "a\u0301\u0301\u0301",
          "\ufeff",
          "<",
          "<p",
          "<!--",
          "&",
          "&#x110000;",
          "&amp;amp;",
          "<![CDATA[",
          "</",
          "\"",
          "\u201c",
          "'",
          "((",
          "]]",
          "http://",
          "http://[",
          "https://a/%zz?utm_source",
          "xn--",
          "javascript:alert(1)",
          "1969-12-31T23:59:59Z",
          "9999-12-31T23:59:59Z",
          "+999999999-12-31",
          "-1",
          "0",
          "1e400",
          "2026-02-30",
          "zh-Hant-x-very-long",
          "\u0645\u0631\u062d\u0628\u0627",
          "\u4e16\u754c",
          "\n\n\n",
          "\r",
          "\t");

  private final List<byte[]> articles;
  private final Random random;

  MutateArticle(List<String> articles, long seed) {
    this.articles = articles.stream().map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();
    this.random = new Random(seed);
  }

  /** The next input. */
  byte[] next() {
    byte[] article = any();
    int mutations = 1 + random.nextInt(3);
    for (int i = 0; i < mutations; i++) {
      article = random.nextInt(8) == 0 ? bytes(article) : json(article);
    }
    return article;
  }

  private byte[] any() {
    return articles.get(random.nextInt(articles.size()));
  }

  private byte[] bytes(byte[] from) {
    if (from.length == 0) {
      return new byte[] {(byte) random.nextInt(256)};
    }
    int at = random.nextInt(from.length);
    int end = Math.min(from.length, at + 1 + random.nextInt(40));
    byte[] changed = from.clone();
    switch (random.nextInt(6)) {
      case 0 -> changed[at] = (byte) random.nextInt(256);
      case 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> changed = Arrays.copyOf(from, at);
      case 3 -> changed = join(from, 0, at, from, end, from.length);
      case 4 -> changed = join(from, 0, end, from, at, from.length);
      default -> {
        byte[] other = any();
        changed = join(from, 0, at, other, random.nextInt(other.length), other.length);
      }
    }
    return changed;
  }

  private static byte[] join(byte[] head, int a, int b, byte[] tail, int c, int d) {
    byte[] joined = Arrays.copyOf(Arrays.copyOfRange(head, a, b), b - a + d - c);
    System.arraycopy(tail, c, joined, b - a, d - c);
    return joined;
  }

  /** As bytes if it is no JSON object any more. */
  private byte[] json(byte[] from) {
    try {
      if (Json.mapper().readTree(from) instanceof ObjectNode article) {
        change(article);
        return Json.mapper().writeValueAsBytes(article);
      }
    } catch (java.io.IOException broken) {
      return bytes(from);
    }
    return bytes(from);
  }

  private void change(ObjectNode article) throws JsonProcessingException {
    String field = FIELDS.get(random.nextInt(FIELDS.size()));
    String other = FIELDS.get(random.nextInt(FIELDS.size()));
    switch (random.nextInt(8)) {
      case 0 -> article.remove(field);
      case 1 -> article.set(field, oddValue());
      case 2 -> article.put(field, text(article.path(field).asText()));
      case 3 -> article.set(field, article.path(other).deepCopy());
      case 4 -> article.set(other, article.remove(field));
      case 5 -> article.put("retracted", random.nextBoolean());
      case 6 -> article.put("publishedAt", "20" + (20 + random.nextInt(12)) + "-03-02T06:20:00Z");
      default -> article.put("body", shuffled(article.path("body").asText()));
    }
  }

  private JsonNode oddValue() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (random.nextInt(8)) {
      case 0 -> nodes.nullNode();
      case 1 -> nodes.numberNode(random.nextLong());
      case 2 -> nodes.numberNode(random.nextGaussian() * 1e30);
      case 3 -> nodes.booleanNode(random.nextBoolean());
      case 4 -> nodes.arrayNode().add(text("x")).add(random.nextInt()).addNull();
      case 5 -> nodes.objectNode().put("name", text("y")).put("", 1);
      case 6 -> nested(1 + random.nextInt(80));
      default -> nodes.textNode(text(""));
    };
  }

  private static JsonNode nested(int depth) {
    JsonNode node = JsonNodeFactory.instance.textNode("deep");
    for (int i = 0; i < depth; i++) {
      node = JsonNodeFactory.instance.arrayNode().add(node);
    }
    return node;
  }

  private String text(String from) {
    StringBuilder text = new StringBuilder(from);
    int insertions = 1 + random.nextInt(4);
    for (int i = 0; i < insertions; i++) {
      String odd = ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size()));
      int at = random.nextInt(text.length() + 1);
      text.insert(at, odd.repeat(random.nextInt(20) == 0 ? 200 : 1 + random.nextInt(3)));
    }
    return text.toString();
  }

  /** Sentences of this and another article, in another order. */
  private String shuffled(String body) throws JsonProcessingException {
    String more =
        Json.mapper()
            .readTree(new String(any(), StandardCharsets.UTF_8).lines().findFirst().orElse("{}"))
            .path("body")
            .asText();
    List<String> sentences = new ArrayList<>(Arrays.asList((body + ". " + more).split("[.] ", 60)));
    java.util.Collections.shuffle(sentences, random);
    return String.join(". ", sentences.subList(0, 1 + random.nextInt(sentences.size())));
  }
}
