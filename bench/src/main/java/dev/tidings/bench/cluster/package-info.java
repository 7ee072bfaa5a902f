/**
 * What the clustering costs, on files of enriched articles as {@code tidings process} writes them.
 * How good it is tells {@code tidings eval stories}.
 */
@NullMarked
package dev.tidings.bench.cluster;

import org.jspecify.annotations.NullMarked;
