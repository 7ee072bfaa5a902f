/**
 * Steps that find out more about an article than the stage itself does.
 *
 * <p>A step sees one article, cut into tokens already, and nothing else. What it finds goes into
 * the enriched article under the step's name, so that another step changes no record and no other
 * step. See {@code docs/enrichment-step.md} for one from beginning to end.
 */
@NullMarked
package dev.tidings.enrich.step;

import org.jspecify.annotations.NullMarked;
