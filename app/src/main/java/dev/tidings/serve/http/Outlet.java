package dev.tidings.serve.http;

import java.util.function.Consumer;

/** Where a stream of bytes to one client goes. Never blocks. */
public interface Outlet {

  /** Writes; one write at a time. One of the two is called when it is done. */
  void write(byte[] bytes, Runnable onWritten, Consumer<Throwable> onFailure);

  /** Ends the answer; nothing may be on its way. */
  void close();

  /** Breaks the connection off. */
  void abort();
}
