package org.puente.treatment;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.Country;
import org.puente.countries.UserId;

/** Who looks for what is late: a name in the trail, one country at a time, and no role. */
final class Clockwork {

    /** For what belongs to no country. */
    static final Actor ACTOR = actor("all", null);

    private Clockwork() {}

    static Actor of(Country country) {
        return actor(country.code().toLowerCase(Locale.ROOT), country);
    }

    private static Actor actor(String realm, @Nullable Country country) {
        return new Actor(new UserId("clockwork:" + realm), "Puente", country, Set.of());
    }
}
