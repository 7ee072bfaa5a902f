@NullMarked
package dev.tidings.ingest.read.web;

import org.jspecify.annotations.NullMarked;
