/** Journeys, seats, the manifest, the door and the handover; what blocks a person comes from the modules beside. */
@ApplicationModule(
        allowedDependencies = {
            "countries",
            "matching",
            "access",
            "portal",
            "audit",
            "agreements",
            "people",
            "cases",
            "documents",
            "biometrics",
            "approvals"
        })
@NullMarked
package org.puente.journeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
