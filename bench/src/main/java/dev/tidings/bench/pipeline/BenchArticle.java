package dev.tidings.bench.pipeline;

/**
 * An article on its way to the broker.
 *
 * @param key its id, as publishers should have it
 * @param json itself
 */
@SuppressWarnings("ArrayRecordComponent") // opaque bytes on their way to a topic, never compared
record BenchArticle(byte[] key, byte[] json) {}
