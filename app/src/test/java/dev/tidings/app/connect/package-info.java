/** Kafka Connect and the topics: values pass its converters unchanged. */
@NullMarked
package dev.tidings.app.connect;

import org.jspecify.annotations.NullMarked;
