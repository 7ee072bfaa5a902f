package dev.tidings.ingest.read.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text in whatever character set, as well-formed UTF-8 without a byte order mark. Bytes in a
 * UTF-8 text that are none are taken for windows-1252, which is what they are when an old system
 * has pasted into a new one; so one bad byte does not cost the whole input.
 */
public final class ToUtf8 extends InputStream {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private final InputStream in;
  private final byte[] raw = new byte[1 << 14];
  private int rawEnd;
  private final byte[] out = new byte[(1 << 14) * 3];
  private int outStart;
  private int outEnd;
  private boolean ended;

  private ToUtf8(InputStream in) {
    this.in = in;
  }

  /**
   * Opens a text.
   *
   * @param in at the start of the text; supports marks
   * @param contentType of the HTTP answer, if there was one
   */
  public static InputStream open(InputStream in, @Nullable String contentType) throws IOException {
    byte[] prefix = Prefix.of(in);
    Charset charset = DetectCharset.detect(prefix, contentType);
    in.skipNBytes(DetectCharset.markLength(prefix));
    return charset.equals(StandardCharsets.UTF_8)
        ? new ToUtf8(in)
        : new Encoded(new InputStreamReader(in, charset));
  }

  /** A whole text as characters. */
  public static String decode(byte[] text, @Nullable String contentType) {
    Charset charset = DetectCharset.detect(text, contentType);
    int mark = DetectCharset.markLength(text);
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return new String(text, mark, text.length - mark, charset);
    }
    if (Utf8.isValidPrefix(text)) {
      return new String(text, mark, text.length - mark, charset);
    }
    try (InputStream repaired =
        new ToUtf8(new ByteArrayInputStream(text, mark, text.length - mark))) {
      return new String(repaired.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory does not fail", e);
    }
  }

  @Override
  public int read() throws IOException {
    return outStart < outEnd || fill() ? out[outStart++] & 0xff : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (outStart == outEnd && !fill()) {
      return -1;
    }
    int count = Math.min(length, outEnd - outStart);
    System.arraycopy(out, outStart, buffer, offset, count);
    outStart += count;
    return count;
  }

  private boolean fill() throws IOException {
    outStart = 0;
    outEnd = 0;
    while (outEnd == 0) {
      int read = ended ? -1 : in.read(raw, rawEnd, raw.length - rawEnd);
      ended = read < 0;
      rawEnd += Math.max(0, read);
      if (rawEnd == 0) {
        return false;
      }
      keepRest(repair());
    }
    return true;
  }

  /** Copies what is whole from raw to out; where it stopped. */
  private int repair() {
    int i = 0;
    while (i < rawEnd) {
      int length = raw[i] >= 0 ? 1 : Utf8.sequence(raw, i, rawEnd);
      if (length == Utf8.CUT && !ended) {
        return i;
      }
      if (length > 0) {
        System.arraycopy(raw, i, out, outEnd, length);
        outEnd += length;
        i += length;
      } else {
        byte[] repaired = new String(raw, i, 1, WINDOWS_1252).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(repaired, 0, out, outEnd, repaired.length);
        outEnd += repaired.length;
        i++;
      }
    }
    return i;
  }

  private void keepRest(int from) {
    System.arraycopy(raw, from, raw, 0, rawEnd - from);
    rawEnd -= from;
  }

  /** Characters as UTF-8. */
  private static final class Encoded extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[1 << 13];
    private byte[] bytes = {};
    private int at;
    private char pending;

    Encoded(Reader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      return at < bytes.length || fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (at == bytes.length && !fill()) {
        return -1;
      }
      int count = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, buffer, offset, count);
      at += count;
      return count;
    }

    private boolean fill() throws IOException {
      int start = 0;
      if (pending != 0) {
        chars[0] = pending;
        pending = 0;
        start = 1;
      }
      int read = reader.read(chars, start, chars.length - start);
      int end = start + Math.max(0, read);
      if (end == 0) {
        return false;
      }
      if (read > 0 && Character.isHighSurrogate(chars[end - 1])) {
        pending = chars[--end];
      }
      bytes = new String(chars, 0, end).getBytes(StandardCharsets.UTF_8);
      at = 0;
      return end > 0 || fill();
    }
  }
}
