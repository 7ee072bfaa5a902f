package dev.tidings.app.acl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.app.stage.Stages;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.IngestStage;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Settings.Layer;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

class LeastPrivilegeTest {
  private final Settings settings = settings(Map.of());
  private final LeastPrivilege needed = new LeastPrivilege(settings);

  @Test
  void aStageMayReadItsInputAndWriteItsOutputAndNothingElse() {
    assertThat(needed.toRun(new IngestStage(settings), "User:in").stream().map(Grant::arguments))
        .containsExactly(
            "--add --allow-principal User:in --operation Read --operation DescribeConfigs"
                + " --topic tidings.articles",
            "--add --allow-principal User:in --operation Write --operation DescribeConfigs"
                + " --topic tidings.unique-articles --topic tidings.duplicates"
                + " --topic tidings.rejected",
            "--add --allow-principal User:in --operation Read --group tidings-ingest",
            "--add --allow-principal User:in --operation Create --operation Read --operation Write"
                + " --operation Delete --operation DescribeConfigs"
                + " --resource-pattern-type prefixed --topic tidings-ingest-",
            "--add --allow-principal User:in --operation Write"
                + " --resource-pattern-type prefixed --transactional-id tidings-ingest-");
  }

  @Test
  void aPublisherMayOnlyWriteArticles() {
    List<AclBinding> bindings =
        needed.toPublish("User:wire").stream().flatMap(Grant::bindings).toList();
    assertThat(bindings)
        .singleElement()
        .satisfies(
            binding -> {
              assertThat(binding.pattern().name()).isEqualTo("tidings.articles");
              assertThat(binding.entry().operation()).isEqualTo(AclOperation.WRITE);
              assertThat(binding.entry().principal()).isEqualTo("User:wire");
            });
  }

  @Test
  void aReaderMayReadEveryResultButNotWhatIsPublished() {
    List<AclBinding> reads =
        needed.toRead(Stages.all().make(settings, List.of("ingest")), "User:desk").stream()
            .flatMap(Grant::bindings)
            .filter(binding -> binding.entry().operation() == AclOperation.READ)
            .toList();
    assertThat(reads)
        .hasSize(TopicSpec.ALL_TOPICS.size() - 1)
        .allMatch(binding -> binding.pattern().resourceType() == ResourceType.TOPIC)
        .allMatch(binding -> binding.pattern().patternType() == PatternType.LITERAL)
        .noneMatch(binding -> binding.pattern().name().equals("tidings.articles"));
  }

  @Test
  void anotherInstallationGetsItsOwnNames() {
    Settings other = settings(Map.of("tidings.topic-prefix", "desk."));
    assertThat(new LeastPrivilege(other).toRun(new IngestStage(other), "User:x"))
        .flatMap(Grant::names)
        .containsExactly(
            "desk.articles",
            "desk.unique-articles",
            "desk.duplicates",
            "desk.rejected",
            "desk-ingest",
            "desk-ingest-",
            "desk-ingest-");
  }

  @Test
  void namesThatAShellWouldReadOtherwiseAreQuoted() {
    Grant grant =
        new Grant(
            "User:CN=wire, O=Harbor's Ledger",
            ResourceType.TOPIC,
            PatternType.LITERAL,
            List.of("t"),
            List.of(AclOperation.READ));
    assertThat(grant.arguments())
        .isEqualTo(
            "--add --allow-principal 'User:CN=wire, O=Harbor'\\''s Ledger'"
                + " --operation Read --topic t");
  }

  private static Settings settings(Map<String, String> entries) {
    return Settings.of(Stages.all().settings(), List.of(new Layer("test", entries)));
  }
}
