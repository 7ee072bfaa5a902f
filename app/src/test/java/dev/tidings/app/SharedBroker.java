package dev.tidings.app;

import dev.tidings.app.broker.EmbeddedBroker;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.stage.Stages;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Settings.Layer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One broker for all tests of the JVM. Each test class works under a topic prefix of its own. */
public final class SharedBroker implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(SharedBroker.class);

  /**
   * An installation on the shared broker.
   *
   * @param bootstrap where it is
   * @param prefix of its topics
   */
  public record Installation(String bootstrap, String prefix) {

    /** Settings for it, with some more. */
    public Settings settings(Map<String, String> more) {
      Map<String, String> entries = new TreeMap<>(more);
      entries.put("kafka.bootstrap.servers", bootstrap);
      entries.put("tidings.topic-prefix", prefix);
      return Settings.of(Stages.all().settings(), List.of(new Layer("test", entries)));
    }

    /** A connection to it; to be closed. */
    public KafkaConnection connect(Map<String, String> more) {
      return KafkaConnection.open(settings(more));
    }

    /** The same broker under another prefix. */
    public Installation under(String otherPrefix) {
      return new Installation(bootstrap, otherPrefix);
    }

    /** Options that point a command to it. */
    public String[] options() {
      return new String[] {"-b", bootstrap, "-X", "tidings.topic-prefix=" + prefix};
    }
  }

  private static final class Running implements AutoCloseable {
    private final EmbeddedBroker broker = EmbeddedBroker.start();

    @Override
    public void close() {
      broker.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Installation.class;
  }

  @Override
  public Installation resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Running running =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(Running.class, key -> new Running(), Running.class);
    String prefix =
        context.getRequiredTestClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    return new Installation(running.broker.bootstrapServers(), prefix + ".");
  }
}
