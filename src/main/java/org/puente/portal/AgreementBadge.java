package org.puente.portal;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.puente.countries.Country;
import org.puente.countries.Side;

/**
 * The agreement by which the portal works, as far as its frame shows it. No secret, so it asks for no permission; the
 * module of agreements provides it as a bean, and without one the frame shows nothing.
 */
public interface AgreementBadge {

    /**
     * One of the two countries.
     *
     * @param city whose clock stands in the top bar
     */
    record Party(Country country, Side side, String city, ZoneId zone) {}

    /** The agreement's whole name. */
    String name(Locale language);

    int version();

    /** Both parties, the sending one first. */
    List<Party> parties();

    /** Which part a country has in it, if any. */
    default Optional<Side> sideOf(Country country) {
        return parties().stream()
                .filter(party -> party.country().equals(country))
                .map(Party::side)
                .findFirst();
    }
}
