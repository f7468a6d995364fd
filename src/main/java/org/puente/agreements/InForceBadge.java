package org.puente.agreements;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.puente.countries.Side;
import org.puente.portal.AgreementBadge;
import org.springframework.stereotype.Component;

/** Shows the agreement in the portal's frame. */
@Component
class InForceBadge implements AgreementBadge {

    private final AgreementProfile profile;

    InForceBadge(ProfileFiles files) {
        profile = files.read().getFirst();
    }

    @Override
    public String name(Locale language) {
        return profile.name(language);
    }

    @Override
    public int version() {
        return profile.version();
    }

    @Override
    public List<Party> parties() {
        return Stream.of(Side.SENDING, Side.RECEIVING).map(this::party).toList();
    }

    private Party party(Side side) {
        org.puente.agreements.Party known = profile.party(side);
        return new Party(known.country(), side, known.city(), known.zone());
    }
}
