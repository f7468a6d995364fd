/** Persons as one country recorded them: names, identity documents, MRZ and the search by name. */
@ApplicationModule(allowedDependencies = {"countries", "access", "portal", "audit", "agreements"})
@NullMarked
package org.puente.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
