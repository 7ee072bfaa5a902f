/**
 * What the clustering costs and how good it is, on files of enriched articles (one JSON object a
 * line, as in the enriched-articles topic).
 */
@NullMarked
package dev.tidings.bench.cluster;

import org.jspecify.annotations.NullMarked;
