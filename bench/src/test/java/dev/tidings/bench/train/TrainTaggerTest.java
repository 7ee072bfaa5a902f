package dev.tidings.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.ExtractFeatures;
import dev.tidings.enrich.entity.tag.Line;
import dev.tidings.enrich.entity.tag.NameHints;
import dev.tidings.enrich.entity.tag.Span;
import dev.tidings.enrich.entity.tag.TagByModel;
import dev.tidings.enrich.entity.tag.TaggerModel;
import dev.tidings.enrich.entity.tag.WordClusters;
import dev.tidings.enrich.entity.tag.WordTable;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTaggerTest {
  private static final String TEXT =
      """
      -DOCSTART-

      Ann\tB-PER
      Smith\tI-PER
      works\tO
      in\tO
      Paris\tB-LOC
      .\tO

      Bob\tB-PER
      Miller\tI-PER
      lives\tO
      in\tO
      London\tB-LOC
      .\tO

      """;

  private static final WordClusters CLUSTERS = WordClusters.of(Map.of("in", "01", "works", "10"));
  private static final NameHints HINTS = new NameHints(WordTable.of(Map.of("Paris", 4)));

  @TempDir private Path folder;

  private TaggerModel train() throws IOException {
    Path file = Files.writeString(folder.resolve("tiny.tsv"), TEXT.repeat(20));
    Random random = new Random(5);
    ExtractFeatures extract = new ExtractFeatures(CLUSTERS, HINTS);
    List<Example> examples = Example.of(Corpus.read(file, false), 1, extract, random);
    return TrainTagger.train(examples, 2, random);
  }

  private static byte[] bytes(TaggerModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void theSameDataGiveTheSameBytes() throws IOException {
    assertThat(bytes(train())).isEqualTo(bytes(train()));
  }

  @Test
  void learnsWhatItIsShown() throws IOException {
    TagByModel tagger = new TagByModel(train(), CLUSTERS, HINTS);

    List<Span> spans =
        tagger
            .tag(List.of(new Line(List.of("Ann", "Miller", "lives", "in", "London", "."))))
            .get(0);

    assertThat(spans)
        .containsExactly(new Span(0, 2, NameType.PERSON), new Span(4, 5, NameType.LOCATION));
  }
}
