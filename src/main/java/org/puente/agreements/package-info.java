/** The signed rules between two countries as versioned profiles: sides, clocks, fields, languages. */
@ApplicationModule(allowedDependencies = {"countries", "access", "portal", "audit"})
@NullMarked
package org.puente.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
