/** One address for one page, however a link to it was decorated. */
@NullMarked
package dev.tidings.ingest.url;

import org.jspecify.annotations.NullMarked;
