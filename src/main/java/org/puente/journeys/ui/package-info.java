/** The pages of journeys. */
@NullMarked
package org.puente.journeys.ui;

import org.jspecify.annotations.NullMarked;
