package org.puente.field;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.Country;
import org.puente.countries.UserId;

/**
 * Whose rows: a country's, or the independent monitors'.
 *
 * @param code of the country, or {@value #MONITORS}
 */
record Holder(String code) {

    private static final String MONITORS = "MONITOR";

    static Holder of(Actor actor) {
        return new Holder(actor.countryIfAny().map(Country::code).orElse(MONITORS));
    }

    @Nullable
    Country country() {
        return code.equals(MONITORS) ? null : Country.of(code);
    }

    /** A name in the trail and no role: looks up whose a credential is, before anybody acts. */
    Actor nobody() {
        return new Actor(new UserId("field:" + code.toLowerCase(Locale.ROOT)), "Puente", country(), Set.of());
    }
}
