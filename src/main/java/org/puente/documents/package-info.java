/** Files and photos of a case: versions, storage, viewing. */
@ApplicationModule(
        allowedDependencies = {"countries", "access", "portal", "audit", "agreements", "sealing", "people", "cases"})
@NullMarked
package org.puente.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
