package dev.tidings.ingest.read.result;

/**
 * Something that was read and could not be used; reading went on after it where that is possible.
 *
 * @param reason for programs
 * @param detail one sentence for people, without the content itself
 * @param where it stood
 */
public record Skipped(Reason reason, String detail, Where where) {
  private static final int MAX_DETAIL = 500;

  public Skipped {
    detail = detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) : detail;
  }

  @Override
  public String toString() {
    return where + ": " + reason.code() + ": " + detail;
  }
}
