/** Figures that each module offers, quarter by quarter; never people. */
@ApplicationModule(allowedDependencies = {"countries", "access", "portal", "audit", "agreements"})
@NullMarked
package org.puente.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
