/** Figures that each module offers, quarter by quarter; never people. */
@ApplicationModule(allowedDependencies = {"countries", "access", "portal"})
@NullMarked
package org.puente.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
