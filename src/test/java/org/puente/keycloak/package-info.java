/** A real Keycloak beside the portal, its realms, and the tests that sign in with it. */
@NullMarked
package org.puente.keycloak;

import org.jspecify.annotations.NullMarked;
