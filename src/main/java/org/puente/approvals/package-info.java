/** Nationality decisions, the consular approval and the travel document it records. */
@ApplicationModule(
        allowedDependencies = {
            "countries",
            "access",
            "portal",
            "audit",
            "agreements",
            "people",
            "cases",
            "documents",
            "biometrics"
        })
@NullMarked
package org.puente.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
