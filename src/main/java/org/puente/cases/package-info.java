/** One person's return under one agreement: the step table, holds, clocks, disclosures, list and page. */
@ApplicationModule(allowedDependencies = {"countries", "access", "portal", "audit", "agreements", "people"})
@NullMarked
package org.puente.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
