/** What independent monitors see of journeys, what they saw themselves, and the reports that both sides answer. */
@ApplicationModule(
        allowedDependencies = {"countries", "access", "portal", "audit", "agreements", "cases", "journeys", "treatment"
        })
@NullMarked
package org.puente.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
