/** What officers and monitors take along to where there is no network, and what they hand in afterwards. */
@ApplicationModule(
        allowedDependencies = {
            "countries",
            "access",
            "portal",
            "audit",
            "agreements",
            "cases",
            "sealing",
            "documents",
            "journeys",
            "treatment",
            "monitoring"
        })
@NullMarked
package org.puente.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
