/**
 * What one release has written, the next one reads: topics and local state of each release are kept
 * under {@code src/test/resources/dev/tidings/app/upgrade} and opened with the present code.
 *
 * <p>A release adds its own, from a clean checkout of its tag, and none is ever written anew:
 *
 * <pre>
 * ./mvnw verify -pl app -am -Dtest=UpgradeTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dtidings.upgrade.write=$PWD/app/src/test/resources/dev/tidings/app/upgrade/0.2.jsonl.gz
 * </pre>
 *
 * and then its name in {@link dev.tidings.app.upgrade.KeptTopics#RELEASES}.
 */
@NullMarked
package dev.tidings.app.upgrade;

import org.jspecify.annotations.NullMarked;
