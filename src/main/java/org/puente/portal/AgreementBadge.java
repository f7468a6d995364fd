package org.puente.portal;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.puente.countries.Country;
import org.puente.countries.Side;

/**
 * The agreements by which the reader works, as far as the portal's frame shows them. No secret, so it asks for no permission;
 * the module of agreements provides it as a bean, and without one the frame shows nothing.
 */
public interface AgreementBadge {

    /**
     * One of the two countries.
     *
     * @param city whose clock stands in the top bar
     */
    record Party(Country country, Side side, String city, ZoneId zone) {}

    /**
     * One agreement.
     *
     * @param name its whole name
     * @param parties both, the sending one first
     */
    record Shown(String name, int version, List<Party> parties) {}

    /** Those of the reader's country, by id; of everybody where nobody is signed in or the reader has no country. */
    List<Shown> all(Locale language);

    /** Which part a country has; none if it has no part, or another one in another agreement. */
    Optional<Side> sideOf(Country country);

    /** The offices of all of them, each once, those of the first agreement first. */
    default List<Party> offices(Locale language) {
        return all(language).stream()
                .flatMap(agreement -> agreement.parties().stream())
                .collect(java.util.stream.Collectors.toMap(
                        party -> party.city() + party.zone(),
                        party -> party,
                        (first, _) -> first,
                        java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
