/** What people see in a terminal: stories, tables, progress. Pure: strings in, strings out. */
@NullMarked
package dev.tidings.app.text;

import org.jspecify.annotations.NullMarked;
