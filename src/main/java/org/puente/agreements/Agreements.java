package org.puente.agreements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.puente.access.SignedIn;
import org.puente.countries.Country;
import org.springframework.stereotype.Service;

/** The agreements in force on the day, and of cases that began earlier their own versions. They are no secret: whoever is
 * signed in works by them. */
@Service
public class Agreements {

    private final KnownVersions versions;

    Agreements(KnownVersions versions) {
        this.versions = versions;
    }

    /** What is begun today goes by this version. */
    @SignedIn
    public Optional<AgreementProfile> byId(String id) {
        return versions.inForce(id);
    }

    /**
     * The version with which something began.
     *
     * @throws IllegalStateException if this portal no longer has it
     */
    @SignedIn
    public AgreementProfile version(String id, int version) {
        return versions.version(id, version)
                .orElseThrow(() -> new IllegalStateException("No agreement " + id + " of version " + version));
    }

    /** The agreement by which the one country returns people to the other. */
    @SignedIn
    public Optional<AgreementProfile> between(Country sending, Country receiving) {
        return versions.inForce().stream()
                .filter(profile -> profile.sending().country().equals(sending)
                        && profile.receiving().country().equals(receiving))
                .findFirst();
    }

    /** The countries of all agreements, for scheduled work that runs for each of them. */
    @SignedIn
    public List<Country> countries() {
        return versions.all().stream()
                .flatMap(profile -> Stream.of(profile.sending(), profile.receiving()))
                .map(Party::country)
                .distinct()
                .toList();
    }

    /** All agreements in force to which a country is a party, by id. */
    @SignedIn
    public List<AgreementProfile> ofCountry(Country country) {
        return versions.inForce().stream()
                .filter(profile -> profile.involves(country))
                .toList();
    }

    /** The same in all their versions, for what began under any of them. */
    @SignedIn
    public List<AgreementProfile> everyVersionOf(Country country) {
        return versions.all().stream()
                .filter(profile -> profile.involves(country))
                .toList();
    }
}
