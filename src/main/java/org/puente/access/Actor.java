package org.puente.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;
import org.puente.countries.UserId;

/**
 * Who acts, and for which country. Monitors and complaint bodies act for none, so no country-bound row exists for
 * them.
 *
 * @param country from the token's issuer, never from a claim
 */
public record Actor(UserId id, String name, @Nullable Country party, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean may(Permission permission) {
        return permissions().contains(permission);
    }

    /**
     * What the roles give somebody of this party. A country's realm cannot make a monitor of its own, whatever role it
     * hands out, nor the independent realm an officer.
     */
    public Set<Permission> permissions() {
        return roles.stream()
                .flatMap(role -> role.permissions().stream())
                .filter(permission -> permission.isIndependent() == (party == null))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * The country whose rows exist for this actor.
     *
     * @throws NoCountryException for a party without a country
     */
    public Country country() {
        if (party == null) {
            throw new NoCountryException();
        }
        return party;
    }

    public Optional<Country> countryIfAny() {
        return Optional.ofNullable(party);
    }
}
