/**
 * Who may do what on the cluster: the least that each part of an installation needs.
 *
 * <p>The rules are derived from what the stages say they read and write, so that they cannot go
 * stale; a security team reads them as commands of Kafka's own tool before anybody applies them.
 */
@NullMarked
package dev.tidings.app.acl;

import org.jspecify.annotations.NullMarked;
