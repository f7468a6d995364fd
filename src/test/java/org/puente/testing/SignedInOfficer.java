package org.puente.testing;

import org.puente.access.ActorAuthentication;
import org.puente.countries.Country;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

class SignedInOfficer implements WithSecurityContextFactory<SignedInAs> {

    @Override
    public SecurityContext createSecurityContext(SignedInAs as) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ActorAuthentication(TestActors.officer(Country.of(as.country()), as.role())));
        return context;
    }
}
