/** What a country, a side, an id, a working day and a deadline are, as values without services. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.puente.countries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
