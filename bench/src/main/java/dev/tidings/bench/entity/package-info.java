/** What names cost, and what a larger table of them brings. */
@NullMarked
package dev.tidings.bench.entity;

import org.jspecify.annotations.NullMarked;
