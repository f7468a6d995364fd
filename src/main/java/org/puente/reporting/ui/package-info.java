/** The page of figures. */
@NullMarked
package org.puente.reporting.ui;

import org.jspecify.annotations.NullMarked;
