/**
 * What is known about names: which thing a name names, and how names are compared.
 *
 * <p>The tables are resources, built by {@code dev.tidings.bench.train} from the sources that
 * NOTICE lists. Most errors in linking come from names that are not in the table, not from choosing
 * wrongly among those that are.
 */
@NullMarked
package dev.tidings.enrich.entity.name;

import org.jspecify.annotations.NullMarked;
