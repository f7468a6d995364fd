package org.puente.access;

import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Which browsers somebody is working at, on whatever node. */
@FunctionalInterface
interface KnownBrowsers {

    /** Whether the browser in which the realm knows the token's user has a session of the portal that is not locked. */
    boolean isInUse(OidcIdToken token);
}
