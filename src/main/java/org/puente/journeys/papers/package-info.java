/** Papers of a journey: the manifest frozen, printed and exported, and the sheet that a person gets. */
@NullMarked
package org.puente.journeys.papers;

import org.jspecify.annotations.NullMarked;
