package org.puente.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.puente.access.PartyRealm;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AgreementsAreKnownTest {

    private final KnownVersions versions;

    @Autowired
    AgreementsAreKnownTest(KnownVersions versions) {
        this.versions = versions;
    }

    @Test
    void agreementsThatAreNamedAndWhosePartiesCanSignInAreGoodForProduction() {
        assertThat(said(ids(), parties())).isEqualTo("nothing");
    }

    @Test
    void anAgreementThatNobodyDeliveredIsRefused() {
        Set<String> named = ids();
        named.add("us-xx");

        assertThat(said(named, parties()))
                .isEqualTo("puente.agreements names us-xx, and no such agreement was delivered with the portal.");
    }

    @Test
    void anAgreementThatNobodyNamedIsRefused() {
        Set<String> named = ids();
        named.remove("us-co");

        assertThat(said(named, parties()))
                .isEqualTo("The agreement us-co is in force here: name it in puente.agreements,"
                        + " or take its profile away.");
    }

    @Test
    void aPartyWithoutARealmIsRefused() {
        Set<String> parties = parties();
        parties.remove("co");

        assertThat(said(ids(), parties)).isEqualTo("No realm is named for CO, a party of us-co.");
    }

    private Set<String> ids() {
        return versions.all().stream().map(AgreementProfile::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> parties() {
        return versions.all().stream()
                .flatMap(profile -> List.of(profile.sending(), profile.receiving()).stream())
                .map(party -> party.country().code().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String said(Set<String> named, Set<String> parties) {
        List<PartyRealm> realms = parties.stream()
                .map(party -> new PartyRealm(party, URI.create("https://sign-in.invalid/realms/puente-" + party)))
                .toList();
        return new AgreementsAreKnown(versions, () -> realms, named).objection().orElse("nothing");
    }
}
