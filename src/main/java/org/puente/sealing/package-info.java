/** Prints, photos and files sealed with a key of each person and purpose, and these keys wrapped by the master key. */
@ApplicationModule(allowedDependencies = {"countries", "access", "portal", "audit", "agreements"})
@NullMarked
package org.puente.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
