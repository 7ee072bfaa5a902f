/**
 * The topics of an installation: what they should be, making them, and finding what is wrong.
 *
 * <p>Stages do not create the topics they meet at. A topic that a broker makes on first use has the
 * wrong partition count, and nobody notices until the stage must be scaled.
 */
@NullMarked
package dev.tidings.app.topic;

import org.jspecify.annotations.NullMarked;
