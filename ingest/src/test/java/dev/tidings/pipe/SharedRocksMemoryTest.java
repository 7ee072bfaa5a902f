package dev.tidings.pipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedRocksMemoryTest {
  private static final int STORES = 100;

  @TempDir private Path directory;

  private final List<KeyValueStore<Integer, byte[]>> stores = new ArrayList<>();

  @AfterEach
  void close() {
    stores.forEach(StateStore::close);
  }

  /**
   * As after a restart: each of many stores keeps some of what was restored in memory, and nothing
   * is written to most of them afterwards.
   */
  @Test
  void whatManyStoresHoldInMemoryDoesNotMakeOneFlushAtEachWrite() throws IOException {
    for (int store = 0; store < STORES; store++) {
      open("store-" + store);
      fill(stores.get(store), 600);
    }
    fill(stores.get(0), 3_000);

    // A file for each write buffer that was full, and what they are merged into.
    assertThat(filesEverWritten("store-0")).isLessThan(40);
  }

  private void open(String name) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "stores");
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:9");
    properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedRocksMemory.class);
    MockProcessorContext<Void, Void> context =
        new MockProcessorContext<>(properties, new TaskId(0, 0), directory.toFile());
    KeyValueStore<Integer, byte[]> store =
        Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(name), Serdes.Integer(), Serdes.ByteArray())
            .withLoggingDisabled()
            .withCachingDisabled()
            .build();
    store.init(context.getStateStoreContext(), store);
    stores.add(store);
  }

  /** So many kilobytes. */
  private static void fill(KeyValueStore<Integer, byte[]> store, int kilobytes) {
    for (int i = 0; i < kilobytes; i++) {
      store.put(i, new byte[1024]);
    }
  }

  /** RocksDB numbers its files. */
  private long filesEverWritten(String store) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().contains(store + "/"))
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".sst"))
          .mapToLong(name -> Long.parseLong(name.substring(0, name.indexOf('.'))))
          .max()
          .orElse(0);
    }
  }
}
