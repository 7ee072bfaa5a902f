/**
 * The pipeline on a cluster of three brokers, three instances of {@code tidings run}, each in a
 * process of its own, while processes are killed, stalled and restarted by a seeded plan; and a
 * verifier that recomputes from the topics what the stories must be.
 *
 * <p>The short run is part of the tests. The long one, and nothing else: {@code ./mvnw verify
 * -Pchaos -pl app -am}, with {@code -Dtidings.chaos.seeds=1,2,3} and, for the comparison with an
 * undisturbed run, {@code -Dtidings.chaos.partitions=1}.
 */
@NullMarked
package dev.tidings.app.chaos;

import org.jspecify.annotations.NullMarked;
