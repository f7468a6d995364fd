/** The pages of complaints: number and clock for the sides, the content for the complaint body and the monitors. */
@NullMarked
package org.puente.complaints.ui;

import org.jspecify.annotations.NullMarked;
