package org.puente.agreements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.portal.AgreementBadge;
import org.springframework.stereotype.Component;

/** Shows the agreements in force in the portal's frame. */
@Component
class InForceBadge implements AgreementBadge {

    private final KnownVersions versions;

    InForceBadge(KnownVersions versions) {
        this.versions = versions;
    }

    @Override
    public List<Shown> all(Locale language) {
        Optional<Country> reader = Actors.ifAny().flatMap(Actor::countryIfAny);
        return versions.inForce().stream()
                .filter(profile -> reader.map(profile::involves).orElse(true))
                .map(profile -> new Shown(
                        profile.name(language),
                        profile.version(),
                        Stream.of(Side.SENDING, Side.RECEIVING)
                                .map(side -> party(profile, side))
                                .toList()))
                .toList();
    }

    @Override
    public Optional<Side> sideOf(Country country) {
        List<Side> sides = versions.inForce().stream()
                .filter(profile -> profile.involves(country))
                .map(profile -> profile.sideOf(country))
                .distinct()
                .toList();
        return sides.size() == 1 ? Optional.of(sides.getFirst()) : Optional.empty();
    }

    private static Party party(AgreementProfile profile, Side side) {
        org.puente.agreements.Party known = profile.party(side);
        return new Party(known.country(), side, known.city(), known.zone());
    }
}
