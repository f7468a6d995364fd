/** What the two sides write to each other on a case, and what tells officers that something waits: in the page and by mail. */
@ApplicationModule(
        allowedDependencies = {
            "countries",
            "access",
            "portal",
            "audit",
            "agreements",
            "cases",
            "documents",
            "treatment",
            "exchange",
            "convictions",
            "privacy",
            "users"
        })
@NullMarked
package org.puente.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
