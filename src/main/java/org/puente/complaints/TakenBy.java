package org.puente.complaints;

import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.countries.Country;

/** For whom and in which role somebody wrote a complaint down. */
public record TakenBy(@Nullable String country, String role) {

    static TakenBy of(Actor actor) {
        return new TakenBy(
                actor.countryIfAny().map(Country::code).orElse(null),
                actor.roles().stream().sorted().findFirst().map(Role::name).orElseThrow());
    }
}
