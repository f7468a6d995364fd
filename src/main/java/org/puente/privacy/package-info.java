/** Data subjects' requests, retention by agreement, erasure that no restore undoes, and deletion certificates. */
@ApplicationModule(allowedDependencies = {"countries", "access", "portal", "audit", "agreements", "people", "cases"})
@NullMarked
package org.puente.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
