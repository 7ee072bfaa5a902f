package dev.tidings.bench.pipeline;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 80ms}, {@code 2s}, {@code 5m}. */
final class Durations implements ITypeConverter<Duration> {
  @Override
  public Duration convert(String written) {
    try {
      return written.endsWith("ms")
          ? Duration.ofMillis(Long.parseLong(written.substring(0, written.length() - 2)))
          : Duration.parse("PT" + written);
    } catch (NumberFormatException | java.time.DateTimeException e) {
      throw new TypeConversionException("'" + written + "' is no duration, as 80ms or 2s");
    }
  }
}
