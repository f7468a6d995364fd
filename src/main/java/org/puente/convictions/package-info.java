/** Convictions: off unless the agreement allows them, then released per case by two persons on a legal basis. */
@ApplicationModule(allowedDependencies = {"countries", "access", "portal", "audit", "agreements", "cases"})
@NullMarked
package org.puente.convictions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
