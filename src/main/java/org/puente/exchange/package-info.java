/** Queries about prints between the countries: hit or no hit on a fixed tick, and what a person then releases. */
@ApplicationModule(
        allowedDependencies = {"countries", "access", "portal", "audit", "agreements", "cases", "biometrics"})
@NullMarked
package org.puente.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
