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

/**
 * Shows an agreement in the portal's frame: the reader's own, the first by id if their country has several; before
 * anybody signed in, the first of all.
 */
@Component
class InForceBadge implements AgreementBadge {

    private final List<AgreementProfile> inForce;

    InForceBadge(ProfileFiles files) {
        inForce = files.inForce();
    }

    @Override
    public String name(Locale language) {
        return profile().name(language);
    }

    @Override
    public int version() {
        return profile().version();
    }

    @Override
    public List<Party> parties() {
        AgreementProfile profile = profile();
        return Stream.of(Side.SENDING, Side.RECEIVING)
                .map(side -> party(profile, side))
                .toList();
    }

    private AgreementProfile profile() {
        Optional<Country> reader = Actors.ifAny().flatMap(Actor::countryIfAny);
        return inForce.stream()
                .filter(profile -> reader.filter(profile::involves).isPresent())
                .findFirst()
                .orElse(inForce.getFirst());
    }

    private static Party party(AgreementProfile profile, Side side) {
        org.puente.agreements.Party known = profile.party(side);
        return new Party(known.country(), side, known.city(), known.zone());
    }
}
