/** Who and where: names found, joined within the article and linked to ids. */
@NullMarked
package dev.tidings.enrich.entity;

import org.jspecify.annotations.NullMarked;
