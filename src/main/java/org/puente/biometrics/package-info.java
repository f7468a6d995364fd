/** Print files, enrolments with quality, and blind comparisons that persons conclude. */
@ApplicationModule(
        allowedDependencies = {
            "countries",
            "matching",
            "access",
            "portal",
            "audit",
            "agreements",
            "sealing",
            "people",
            "cases",
            "documents"
        })
@NullMarked
package org.puente.biometrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
