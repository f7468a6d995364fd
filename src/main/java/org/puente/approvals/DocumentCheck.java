package org.puente.approvals;

import static org.puente.cases.Objection.because;
import static org.puente.cases.Objection.met;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puente.cases.Objection;
import org.puente.countries.Country;
import org.puente.people.MrzNameComparison;

/**
 * Whether a travel document is this person's and valid. Its zone has right check digits already, or it could not have
 * been recorded; here it is compared with the typed fields and with what was proven. Of the name only a different one
 * objects (ICAO 9303-3 §6).
 */
final class DocumentCheck {

    private DocumentCheck() {}

    static List<Objection> of(TravelDocument document, ProvenIdentity proven, Country issuer, LocalDate today) {
        List<Objection> all = new ArrayList<>();
        all.add(met("approvals.rule.check_digits"));
        all.add(name(document, proven));
        unless(all, document.mrz().number().equals(document.number()), "approvals.rule.zone_number");
        unless(
                all,
                document.mrz().expiryDate().equals(Optional.of(document.validUntil())),
                "approvals.rule.zone_expiry");
        unless(
                all,
                document.mrz().birthDate(today).equals(Optional.of(proven.birthDate())),
                "approvals.rule.zone_birth");
        unless(all, document.mrz().issuingCountry().equals(Optional.of(issuer)), "approvals.rule.zone_issuer", issuer);
        unless(all, !document.issuedOn().isAfter(today), "approvals.rule.issued_later");
        all.add(
                document.validUntil().isAfter(today)
                        ? met("approvals.rule.valid_until", document.validUntil())
                        : because("approvals.rule.expired", document.validUntil()));
        return all;
    }

    /** How the zone's name stands to the proven one. */
    static MrzNameComparison compareName(TravelDocument document, ProvenIdentity proven) {
        return MrzNameComparison.of(proven.name(), document.mrz().name());
    }

    private static Objection name(TravelDocument document, ProvenIdentity proven) {
        return switch (compareName(document, proven).outcome()) {
            case EQUAL -> met("approvals.rule.name_equal");
            case EXPLAINABLE -> met("approvals.rule.name_explainable");
            case DIFFERENT -> because("approvals.rule.name_different");
        };
    }

    private static void unless(List<Objection> all, boolean right, String key, Object... args) {
        if (!right) {
            all.add(because(key, args));
        }
    }
}
