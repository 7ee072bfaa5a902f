/** Articles out of JSON: lines, arrays, answers of news APIs, JSON Feed, IPTC ninjs. */
@NullMarked
package dev.tidings.ingest.read.json;

import org.jspecify.annotations.NullMarked;
