package dev.tidings.bench.duplicate;

import dev.tidings.ingest.StoreRows;
import dev.tidings.ingest.duplicate.RememberedText;
import dev.tidings.ingest.duplicate.RememberedTextSerde;
import dev.tidings.ingest.memory.Rows;
import dev.tidings.pipe.SharedRocksMemory;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** The stage's RocksDB store of remembered texts, in a directory of its own, without changelog. */
final class TextStore implements Closeable {
  private final Path directory;
  private final KeyValueStore<String, RememberedText> store;

  TextStore() throws IOException {
    directory = Files.createTempDirectory("tidings-bench");
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "bench");
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:9");
    properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedRocksMemory.class);
    MockProcessorContext<Void, Void> context =
        new MockProcessorContext<>(properties, new TaskId(0, 0), directory.toFile());
    store =
        Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore("texts"), Serdes.String(), new RememberedTextSerde())
            .withLoggingDisabled()
            .withCachingDisabled()
            .build();
    store.init(context.getStateStoreContext(), store);
  }

  /** What is in it. */
  Rows<RememberedText> rows() {
    return new StoreRows<>(store);
  }

  /** What it takes on disk. */
  long bytes() {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    store.close();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
