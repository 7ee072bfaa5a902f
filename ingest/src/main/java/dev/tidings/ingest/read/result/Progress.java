package dev.tidings.ingest.read.result;

/**
 * How far reading is.
 *
 * @param input what is being read
 * @param bytesRead of this input, as stored (before unpacking)
 * @param totalBytes of this input, as stored; -1 when unknown
 * @param articles found so far, in all inputs
 * @param skipped so far, in all inputs
 */
public record Progress(
    String input, long bytesRead, long totalBytes, long articles, long skipped) {}
