package dev.tidings.app.command;

import dev.tidings.app.acl.Grant;
import dev.tidings.app.acl.LeastPrivilege;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.Amount;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.common.acl.AclBinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "acls",
    description = {
      "Print the least that must be allowed on a secured cluster.",
      "As commands of Kafka's own tool. Needs no broker. Roles: each stage by its name, publisher,",
      "reader (stories, the web page) and admin (topics create, reset, doctor, audit); 'worker' is",
      "all stages."
    },
    footer = {
      "",
      "Examples:",
      "  tidings acls -b kafka:9093 > acls.sh",
      "  tidings acls --principal worker=User:tidings --principal reader=User:desk",
      "  tidings acls --apply --config admin.properties"
    })
final class AclsCommand implements Callable<Integer> {
  private static final String WORKER = "worker";
  private static final String PUBLISHER = "publisher";
  private static final String READER = "reader";
  private static final String ADMIN = "admin";

  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(
      names = "--principal",
      paramLabel = "ROLE=PRINCIPAL",
      description = "Who has a role (default: User:tidings-ROLE).")
  private Map<String, String> principals = new LinkedHashMap<>();

  @Option(names = "--json", description = "One JSON object a line: a principal and its grant.")
  private boolean json;

  @Option(
      names = "--apply",
      description = "Add them to the cluster instead; who does needs Alter on it.")
  private boolean apply;

  AclsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Settings loaded = settings.load(session);
    List<Grant> grants = grants(loaded);
    if (apply) {
      apply(loaded, grants);
    } else if (json) {
      grants.forEach(grant -> JsonOutput.line(session, grant));
    } else {
      print(loaded, grants);
    }
    return ExitCode.OK.code();
  }

  private List<Grant> grants(Settings loaded) {
    checkRoles();
    List<Stage> stages = session.stages().make(loaded, List.of());
    LeastPrivilege needed = new LeastPrivilege(loaded);
    List<Grant> grants = new ArrayList<>();
    stages.forEach(stage -> grants.addAll(needed.toRun(stage, stagePrincipal(stage.name()))));
    grants.addAll(needed.toPublish(principal(PUBLISHER)));
    grants.addAll(needed.toRead(stages, principal(READER)));
    grants.addAll(needed.toAdminister(stages, principal(ADMIN)));
    return grants;
  }

  private void checkRoles() {
    List<String> roles = new ArrayList<>(session.stages().names());
    roles.addAll(List.of(WORKER, PUBLISHER, READER, ADMIN));
    for (String role : principals.keySet()) {
      if (!roles.contains(role)) {
        throw new Failure(
            ExitCode.USAGE,
            "there is no role '" + role + "'; the roles are " + String.join(", ", roles));
      }
    }
  }

  private String stagePrincipal(String stage) {
    String ofWorker = principals.get(WORKER);
    return ofWorker == null ? principal(stage) : principals.getOrDefault(stage, ofWorker);
  }

  private String principal(String role) {
    return principals.getOrDefault(role, "User:tidings-" + role);
  }

  private void apply(Settings loaded, List<Grant> grants) {
    List<AclBinding> bindings = grants.stream().flatMap(Grant::bindings).distinct().toList();
    try (KafkaConnection kafka = KafkaConnection.open(loaded)) {
      kafka.await(kafka.admin().createAcls(bindings).all(), "adding ACLs");
    }
    session.terminal().out().println(Amount.of(bindings.size(), "ACL") + " in place");
  }

  private void print(Settings loaded, List<Grant> grants) {
    String start =
        "kafka-acls.sh --bootstrap-server "
            + KafkaConnection.bootstrapServers(loaded)
            + " --command-config admin.properties ";
    grants.forEach(grant -> session.terminal().out().println(start + grant.arguments()));
  }
}
