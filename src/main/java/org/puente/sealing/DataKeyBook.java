package org.puente.sealing;

import com.google.crypto.tink.Aead;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The wrapped keys, in a schema of their own; there is no way to ask for one without naming the country that owns it. */
@Component
class DataKeyBook {

    private static final String OF_A_COUNTRY =
            "select id, owner, case_id, purpose, master, wrapped from keys.data_key where owner = ?";

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final Clock clock;

    DataKeyBook(JdbcClient jdbc, MasterKey master, Clock clock) {
        this.jdbc = jdbc;
        this.master = master;
        this.clock = clock;
    }

    /** The key of a person and purpose, made if there is none; two who need it at once get the same. */
    DataKey needed(Country owner, CaseId person, SealPurpose purpose) {
        return find(owner, person, purpose).orElseGet(() -> {
            add(master.newKey(UUID.randomUUID(), owner, person, purpose));
            return find(owner, person, purpose).orElseThrow();
        });
    }

    private void add(DataKey key) {
        jdbc.sql("insert into keys.data_key (id, owner, case_id, purpose, master, wrapped, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        key.id(),
                        key.owner().code(),
                        key.person().uuid(),
                        key.purpose().name(),
                        key.master(),
                        key.wrapped(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<DataKey> find(Country owner, CaseId person, SealPurpose purpose) {
        return jdbc.sql(OF_A_COUNTRY + " and case_id = ? and purpose = ?")
                .params(owner.code(), person.uuid(), purpose.name())
                .query(DataKeyBook::key)
                .optional();
    }

    Optional<DataKey> find(UUID id, Country owner) {
        return jdbc.sql(OF_A_COUNTRY + " and id = ?")
                .params(owner.code(), id)
                .query(DataKeyBook::key)
                .optional();
    }

    List<DataKey> findAll(Set<UUID> ids, Country owner) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select id, owner, case_id, purpose, master, wrapped from keys.data_key"
                                + " where owner = :owner and id in (:ids)")
                        .param("owner", owner.code())
                        .param("ids", ids)
                        .query(DataKeyBook::key)
                        .list();
    }

    /** Empty if no master key that is known opens it. */
    Optional<Aead> unwrap(DataKey key) {
        return master.unwrap(key);
    }

    boolean remove(Country owner, CaseId person, SealPurpose purpose) {
        return jdbc.sql("delete from keys.data_key where owner = ? and case_id = ? and purpose = ?")
                        .params(owner.code(), person.uuid(), purpose.name())
                        .update()
                > 0;
    }

    /** Keys that an earlier master key wraps, by id. */
    List<DataKey> wrappedBefore(Country owner, UUID after, int atMost) {
        return jdbc.sql(OF_A_COUNTRY + " and master <> ? and id > ? order by id limit ?")
                .params(owner.code(), master.current(), after, atMost)
                .query(DataKeyBook::key)
                .list();
    }

    /** Wraps a key with the current master key; what it sealed stays as it is. */
    boolean wrapAnew(DataKey key) {
        return master.wrapAnew(key)
                .map(anew -> jdbc.sql("update keys.data_key set master = ?, wrapped = ?"
                                        + " where id = ? and owner = ? and master = ?")
                                .params(
                                        anew.master(),
                                        anew.wrapped(),
                                        key.id(),
                                        key.owner().code(),
                                        key.master())
                                .update()
                        > 0)
                .orElse(false);
    }

    private static DataKey key(ResultSet row, int n) throws SQLException {
        return new DataKey(
                row.getObject("id", UUID.class),
                Country.of(row.getString("owner")),
                new CaseId(row.getObject("case_id", UUID.class)),
                SealPurpose.valueOf(row.getString("purpose")),
                row.getInt("master"),
                row.getBytes("wrapped"));
    }
}
