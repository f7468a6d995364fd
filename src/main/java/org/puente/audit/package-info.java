/** The append-only trail of what was done, looked at and refused. */
@ApplicationModule(allowedDependencies = {"countries", "access", "portal"})
@NullMarked
package org.puente.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
