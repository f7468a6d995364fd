/** The treatment tab of a case and the list of incidents. */
@NullMarked
package org.puente.treatment.ui;

import org.jspecify.annotations.NullMarked;
