/** Who is acting, for which country, and what they may do. */
@ApplicationModule(allowedDependencies = {"countries"})
@NullMarked
package org.puente.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
