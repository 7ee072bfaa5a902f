package dev.tidings.serve;

import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;

/**
 * How the server reaches Kafka.
 *
 * @param consumers makes a consumer without a group that sees committed records only and, where its
 *     offset is gone, begins at the earliest; the server closes it
 * @param admin stays the caller's
 */
public record KafkaAccess(Supplier<Consumer<byte[], byte[]>> consumers, Admin admin) {}
