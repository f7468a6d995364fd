package org.puente.agreements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.access.Parties;
import org.puente.access.PartyRealm;
import org.puente.access.ProductionRule;
import org.puente.countries.Country;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In production whoever runs the portal names its agreements; each is known, and both its parties can sign in. */
@Component
@Profile("production")
class AgreementsAreKnown implements ProductionRule {

    private final KnownVersions versions;
    private final Parties parties;
    private final Set<String> named;

    AgreementsAreKnown(KnownVersions versions, Parties parties, @Value("${puente.agreements:}") Set<String> named) {
        this.versions = versions;
        this.parties = parties;
        this.named = named;
    }

    @Override
    public Optional<String> objection() {
        Set<String> known =
                versions.all().stream().map(AgreementProfile::id).collect(Collectors.toCollection(TreeSet::new));
        Stream<String> unknown = named.stream()
                .filter(id -> !known.contains(id))
                .map("puente.agreements names %s, and no such agreement was delivered with the portal."::formatted);
        Stream<String> unnamed = known.stream()
                .filter(id -> !named.contains(id))
                .map(
                        "The agreement %s is in force here: name it in puente.agreements, or take its profile away."
                                ::formatted);
        return Stream.of(unknown, unnamed, withoutRealm())
                .flatMap(sentences -> sentences)
                .findFirst();
    }

    private Stream<String> withoutRealm() {
        List<Country> withRealm = parties.all().stream()
                .map(PartyRealm::country)
                .flatMap(Stream::ofNullable)
                .toList();
        return versions.all().stream()
                .flatMap(profile -> Stream.of(profile.sending(), profile.receiving())
                        .map(Party::country)
                        .filter(country -> !withRealm.contains(country))
                        .map(country -> "No realm is named for %s, a party of %s.".formatted(country, profile.id())));
    }
}
