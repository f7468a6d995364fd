/** Invented parties, people and sign-in cards for a demonstration; absent in production. */
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
            "approvals",
            "journeys",
            "treatment",
            "monitoring",
            "messages",
            "complaints"
        })
@NullMarked
package org.puente.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
