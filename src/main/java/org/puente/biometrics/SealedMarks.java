package org.puente.biometrics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.puente.sealing.SealPurpose;
import org.puente.sealing.Sealed;
import org.puente.sealing.SealedPlace;
import org.puente.sealing.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What examiners draw on prints, as it stands in rows: sealed with their own side's key of the probe's person. What was
 * recorded can be neither changed nor deleted; it ends with that key.
 */
@Component
class SealedMarks {

    private final JdbcClient jdbc;
    private final StoredPrints prints;
    private final Vault vault;

    SealedMarks(JdbcClient jdbc, StoredPrints prints, Vault vault) {
        this.jdbc = jdbc;
        this.prints = prints;
        this.vault = vault;
    }

    /** @param key null for what an earlier version kept plain */
    record Text(@Nullable UUID key, String text) {}

    /** @throws Refusal if the prints were erased meanwhile */
    Text seal(ReviewId review, Country country, String kind, String text) {
        CaseId person = person(review, country).orElseThrow(() -> new Refusal("biometrics.unreadable.ERASED"));
        Sealed sealed = vault.seal(place(review, country, person, kind), text.getBytes(UTF_8));
        return new Text(sealed.sealedWith(), Base64.getEncoder().encodeToString(sealed.content()));
    }

    /** @return empty if the prints were erased or their key is lost */
    Optional<String> open(ReviewId review, Country country, String kind, Text stored) {
        if (stored.key() == null) {
            return Optional.of(stored.text());
        }
        Sealed sealed = new Sealed(stored.key(), Base64.getDecoder().decode(stored.text()));
        return person(review, country)
                .map(person -> place(review, country, person, kind))
                .filter(place -> !vault.isLost(place, sealed))
                .map(place -> new String(vault.open(place, sealed), UTF_8));
    }

    private Optional<CaseId> person(ReviewId review, Country country) {
        return jdbc
                .sql("select p.print_id from comparison_review r"
                        + " join comparison_print p on p.comparison_id = r.comparison_id"
                        + " where r.id = ? and r.country = ? and p.part = 'PROBE' order by p.finger")
                .params(review.uuid(), country.code())
                .query(UUID.class)
                .list()
                .stream()
                .findFirst()
                .flatMap(print -> prints.person(print, country));
    }

    private static SealedPlace place(ReviewId review, Country country, CaseId person, String kind) {
        return new SealedPlace(country, person, SealPurpose.PRINTS, kind, review.uuid());
    }
}
