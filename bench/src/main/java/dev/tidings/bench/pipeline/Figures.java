package dev.tidings.bench.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that one run measured.
 *
 * @param input the file
 * @param cores of the machine
 * @param limit the same hops without the work; null when not asked for
 * @param pipeline all of the work
 * @param shareOfLimit by processor time, broker included: what of it the hops alone would take
 * @param latency null when not asked for
 * @param stateBytesPerActiveArticle local state, of all stores together
 * @param stateBytesByStore bytes of each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Figures(
    String input,
    int cores,
    int instances,
    @Nullable Throughput limit,
    Throughput pipeline,
    @Nullable Double shareOfLimit,
    @Nullable Latency latency,
    double stateBytesPerActiveArticle,
    Map<String, Double> stateBytesByStore) {}
