package dev.tidings.serve.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Gives an answer its version, leaves out what the client has, compresses the rest. */
final class PrepareAnswer {
  private static final int MIN_COMPRESSED = 1_000;

  private PrepareAnswer() {}

  /** The answer as it is sent to a client with these request headers, null where it has none. */
  static Answer of(Answer answer, UnaryOperator<@Nullable String> requestHeader) {
    if (answer.status() != 200 || answer.stream() != null) {
      return answer;
    }
    Answer versioned = versioned(answer);
    String version = versioned.headers().getOrDefault("ETag", "");
    if (isKnown(requestHeader.apply("If-None-Match"), version)) {
      return new Answer(304, answer.contentType(), new byte[0], versioned.headers(), null);
    }
    return answer.body().length >= MIN_COMPRESSED
            && acceptsGzip(requestHeader.apply("Accept-Encoding"))
            && isText(answer.contentType())
        ? new Answer(200, answer.contentType(), gzip(answer.body()), versioned.headers(), null)
            .with("Content-Encoding", "gzip")
        : versioned;
  }

  /** The answer with a version, that of its body if it has none. */
  static Answer versioned(Answer answer) {
    return answer.headers().containsKey("ETag") ? answer : answer.withVersion(hash(answer.body()));
  }

  private static boolean isKnown(@Nullable String ifNoneMatch, String version) {
    if (ifNoneMatch == null) {
      return false;
    }
    for (String known : ifNoneMatch.split(",", 50)) {
      String tag = known.strip();
      if (tag.equals("*") || tag.equals(version) || ("W/" + tag).equals(version)) {
        return true;
      }
    }
    return false;
  }

  private static boolean acceptsGzip(@Nullable String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    String accepted = acceptEncoding.toLowerCase(Locale.ROOT).replace(" ", "");
    return accepted.contains("gzip")
        && !accepted.contains("gzip;q=0,")
        && !accepted.endsWith("gzip;q=0");
  }

  private static boolean isText(String contentType) {
    return contentType.startsWith("text/")
        || contentType.contains("json")
        || contentType.contains("xml")
        || contentType.contains("javascript");
  }

  private static byte[] gzip(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String hash(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
