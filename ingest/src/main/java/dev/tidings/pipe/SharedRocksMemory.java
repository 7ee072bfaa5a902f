package dev.tidings.pipe;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One block cache and one write buffer for all stores of the process, so that memory is bounded by
 * a setting and not by the number of partitions.
 *
 * <p>Streams makes one instance per store, so what they share has to be static. It is sized by the
 * first store that opens and lives as long as the process.
 */
public final class SharedRocksMemory implements RocksDBConfigSetter {
  /** Streams configuration: megabytes for cache and write buffers together. */
  static final String MEGABYTES_CONFIG = "tidings.rocksdb.cache.mb";

  private static final long MEGABYTE = 1024L * 1024;

  private static final class Shared {
    private static volatile int megabytes = 64;

    private static final class Holder {
      static final Cache CACHE;
      static final WriteBufferManager BUFFERS;

      static {
        RocksDB.loadLibrary();
        long bytes = megabytes * MEGABYTE;
        CACHE = new LRUCache(bytes);
        BUFFERS = new WriteBufferManager(bytes / 2, CACHE);
      }
    }
  }

  @Override
  public void setConfig(String storeName, Options options, Map<String, Object> configs) {
    if (configs.get(MEGABYTES_CONFIG) instanceof Integer configured) {
      Shared.megabytes = configured;
    }
    BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
    table.setBlockCache(Shared.Holder.CACHE);
    table.setCacheIndexAndFilterBlocks(true);
    table.setPinTopLevelIndexAndFilter(true);
    options.setTableFormatConfig(table);
    options.setWriteBufferManager(Shared.Holder.BUFFERS);
    options.setWriteBufferSize(8 * MEGABYTE);
    options.setMaxWriteBufferNumber(2);
  }

  @Override
  public void close(String storeName, Options options) {
    // Cache and write buffers are shared by all stores: closing one store must not close them.
  }
}
