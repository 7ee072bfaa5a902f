package dev.tidings.ingest.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.pipe.Json;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatFormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'title':'T'}",
        "{'id':'a','url':'https://a.example/1','title':'T','body':'B','desk':3}",
        "{'title':'T','authors':['A. Writer','B. Writer']}",
        "{'body':'B','publishedAt':'2026-03-02T06:10:00Z','source':'S','language':'en'}"
      })
  void mappingLeavesTheFlatFormAsItIs(String json) throws IOException {
    ObjectNode article = read(json);

    assertThat(FlatForm.is(article)).isTrue();
    ObjectNode mapped = MapArticle.flat(article, Surroundings.none(null));
    for (String name : (Iterable<String>) article::fieldNames) {
      assertThat((Object) mapped.get(name)).as(name).isEqualTo(article.get(name));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'title':'T','authors':'A. Writer'}",
        "{'title':'T','authors':[]}",
        "{'title':'T','authors':{'name':'A. Writer'}}",
        "{'title':'T','authors':[{'name':'A. Writer'}]}",
        "{'title':'T','authors':['A. Writer','A. Writer']}",
        "{'title':'T','authors':[' A. Writer']}",
        "{'title':'T','authors':['https://a.example/writer']}",
        "{'title':'T','content':'B'}",
        "{'title':'A &amp; B'}",
        "{'title':'T','publishedAt':1700000000}",
        "{'title':'T','body':'cut here… [+99 chars]'}",
        "{'url':'https://a.example/1'}"
      })
  void whatMappingWouldChangeIsNotFlat(String json) throws IOException {
    assertThat(FlatForm.is(read(json))).isFalse();
  }

  private static ObjectNode read(String json) throws IOException {
    return (ObjectNode) Json.mapper().readTree(json.replace('\'', '"'));
  }
}
