/** Complaints of persons to the body that the agreement names: content for it and the monitors alone, number and clock for all. */
@ApplicationModule(allowedDependencies = {"countries", "access", "portal", "audit", "agreements", "cases", "sealing"})
@NullMarked
package org.puente.complaints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
