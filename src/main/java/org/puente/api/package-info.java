/** Where systems of a country read how its cases and journeys stand, and nothing else. */
@ApplicationModule(
        allowedDependencies = {"countries", "access", "portal", "audit", "agreements", "people", "cases", "journeys"})
@NullMarked
package org.puente.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
