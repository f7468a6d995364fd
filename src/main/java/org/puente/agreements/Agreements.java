package org.puente.agreements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.puente.access.SignedIn;
import org.puente.countries.Country;
import org.springframework.stereotype.Service;

/** The agreements in force. They are no secret: whoever is signed in works by them. */
@Service
public class Agreements {

    private final List<AgreementProfile> inForce;

    Agreements(ProfileFiles files) {
        inForce = files.inForce();
    }

    @SignedIn
    public Optional<AgreementProfile> byId(String id) {
        return inForce.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** The agreement by which the one country returns people to the other. */
    @SignedIn
    public Optional<AgreementProfile> between(Country sending, Country receiving) {
        return inForce.stream()
                .filter(profile -> profile.sending().country().equals(sending)
                        && profile.receiving().country().equals(receiving))
                .findFirst();
    }

    /** The countries of all agreements, for scheduled work that runs for each of them. */
    @SignedIn
    public List<Country> countries() {
        return inForce.stream()
                .flatMap(profile -> Stream.of(profile.sending(), profile.receiving()))
                .map(Party::country)
                .distinct()
                .toList();
    }

    /** All agreements to which a country is a party, by id. */
    @SignedIn
    public List<AgreementProfile> ofCountry(Country country) {
        return inForce.stream().filter(profile -> profile.involves(country)).toList();
    }
}
