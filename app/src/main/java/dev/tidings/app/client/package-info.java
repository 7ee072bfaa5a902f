/** Access to a Kafka cluster with the settings of the program: one place makes all clients. */
@NullMarked
package dev.tidings.app.client;

import org.jspecify.annotations.NullMarked;
