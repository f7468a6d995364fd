package org.puente.access;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells PostgreSQL who acts, for the current transaction alone: its policies show and take only rows that exist for the
 * party, country and user in {@code puente.party}, {@code puente.country} and {@code puente.user}. Whoever asks outside a
 * transaction, or as nobody, finds nothing. H2 has no policies and is told nothing.
 */
@Component
class RowRule {

    /** The party of monitors and complaint bodies, who act for no country. */
    static final String INDEPENDENT = "independent";

    private final JdbcClient database;
    private final boolean policies;

    RowRule(DataSource source, @Value("${puente.database}") String kind) {
        database = JdbcClient.create(source);
        policies = kind.equals("postgresql");
    }

    /** To be called when a transaction has begun. */
    void begin(Actor actor) {
        if (policies) {
            String country = actor.countryIfAny().map(Country::code).orElse("");
            tell(
                    "select set_config('puente.party', ?, true), set_config('puente.country', ?, true),"
                            + " set_config('puente.user', ?, true)",
                    country.isEmpty() ? INDEPENDENT : country,
                    country,
                    actor.id().key());
        }
    }

    /** From now on in this transaction, the rows of this country exist; those of none for null. */
    void turnTo(@Nullable Country country) {
        if (policies) {
            tell("select set_config('puente.country', ?, true)", country == null ? "" : country.code());
        }
    }

    /** From now on in this transaction, rows of the case that are never deleted may be. */
    void beginErasing(CaseId id) {
        if (policies) {
            tell("select set_config('puente.erasing', ?, true)", id.toString());
        }
    }

    void endErasing() {
        if (policies) {
            tell("select set_config('puente.erasing', '', true)");
        }
    }

    private void tell(String sql, Object... values) {
        database.sql(sql).params(values).query((row, n) -> row.getString(1)).single();
    }
}
