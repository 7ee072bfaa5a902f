/**
 * What is wrong with an installation, and what to do about it. Each check is one small question;
 * later ones are asked only where the answers before make sense.
 */
@NullMarked
package dev.tidings.app.doctor;

import org.jspecify.annotations.NullMarked;
