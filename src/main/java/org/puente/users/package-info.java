/** The users of a party's realm, for its administrators: who they are, what they may do, and the way to end it. */
@ApplicationModule(allowedDependencies = {"countries", "access", "portal", "audit"})
@NullMarked
package org.puente.users;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
