package dev.tidings.app.acl;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * The same operations for one principal on some resources of one kind.
 *
 * @param principal as Kafka writes it, e.g. {@code User:tidings-ingest}
 * @param kind topic, group or transactional id
 * @param pattern whether {@code names} are whole names or the beginnings of names
 * @param names of the resources, in order
 * @param operations that are allowed, in order; describing is part of reading and writing
 */
public record Grant(
    String principal,
    ResourceType kind,
    PatternType pattern,
    List<String> names,
    List<AclOperation> operations) {
  private static final String EVERY_HOST = "*";

  public Grant {
    names = List.copyOf(names);
    operations = List.copyOf(operations);
  }

  /** For the admin client. */
  public Stream<AclBinding> bindings() {
    return names.stream()
        .map(name -> new ResourcePattern(kind, name, pattern))
        .flatMap(resource -> operations.stream().map(operation -> binding(resource, operation)));
  }

  private AclBinding binding(ResourcePattern resource, AclOperation operation) {
    return new AclBinding(
        resource,
        new AccessControlEntry(principal, EVERY_HOST, operation, AclPermissionType.ALLOW));
  }

  /** The arguments of {@code kafka-acls.sh} that add it. */
  public String arguments() {
    String resources =
        names.stream()
            .map(name -> " --" + option() + " " + quoted(name))
            .collect(Collectors.joining());
    String allowed =
        operations.stream()
            .map(operation -> " --operation " + camelCase(operation.name()))
            .collect(Collectors.joining());
    return "--add --allow-principal "
        + quoted(principal)
        + allowed
        + (pattern == PatternType.PREFIXED ? " --resource-pattern-type prefixed" : "")
        + resources;
  }

  private String option() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String camelCase(String constant) {
    return Stream.of(constant.split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** For a POSIX shell; plain names stay as they are. */
  private static String quoted(String text) {
    boolean plain =
        text.chars().allMatch(c -> Character.isLetterOrDigit(c) || ":.-_@/=".indexOf(c) >= 0);
    return plain ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
