/**
 * The pipeline on a cluster of three brokers, three instances of {@code tidings run}, each in a
 * process of its own, while processes are killed, stalled and restarted by a seeded plan; and a
 * verifier that recomputes from the topics what the stories must be.
 *
 * <p>The short run is part of the tests. The long one: {@code ./mvnw verify -Pchaos}, with {@code
 * -Dtidings.chaos.seeds=1,2,3} and {@code -Dtidings.chaos.records=20000}.
 */
@NullMarked
package dev.tidings.app.chaos;

import org.jspecify.annotations.NullMarked;
