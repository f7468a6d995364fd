/** Compares prints: templates, one-to-one scores and matched minutiae; knows keys, never people. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.puente.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
