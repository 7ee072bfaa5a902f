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
 * One block cache for all stores of the process, on whose account their write buffers are too: what
 * these take is not there for blocks. Memory is so bounded by a setting, unless the write buffers
 * alone, of at most two megabytes a store, take more.
 *
 * <p>No limit makes stores write their buffers out. With one, what stores hold that are seldom
 * written to, as most do after a restart, stays above it for good, and each single write to any
 * other store then makes a file: we saw a stage come to a halt over it.
 *
 * <p>Streams makes one instance per store, so what they share has to be static. It is sized by the
 * first store that opens and lives as long as the process.
 */
public final class SharedRocksMemory implements RocksDBConfigSetter {
  /** Streams configuration: megabytes for cache and write buffers together. */
  static final String MEGABYTES_CONFIG = "tidings.rocksdb.cache.mb";

  private static final long MEGABYTE = 1024L * 1024;
  private static final long NO_LIMIT = 0;

  private static final class Shared {
    private static volatile int megabytes = 128;

    private static final class Holder {
      static final Cache CACHE;
      static final WriteBufferManager BUFFERS;

      static {
        RocksDB.loadLibrary();
        long bytes = megabytes * MEGABYTE;
        CACHE = new LRUCache(bytes);
        BUFFERS = new WriteBufferManager(NO_LIMIT, CACHE);
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
    options.setWriteBufferSize(MEGABYTE);
    options.setMaxWriteBufferNumber(2);
  }

  @Override
  public void close(String storeName, Options options) {
    // Cache and write buffers are shared by all stores: closing one store must not close them.
  }
}
