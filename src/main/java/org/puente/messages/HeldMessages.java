package org.puente.messages;

import java.util.List;
import org.puente.access.Erasures;
import org.puente.cases.DataKind;
import org.puente.cases.HeldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a side wrote to the other on a case, that it read the other's, and what its officers were told. What was given with it ends with the files. */
@Component
class HeldMessages implements HeldData {

    private static final List<String> ROWS = List.of(
            "delete from notice where owner = ? and case_id = ?",
            "delete from message_receipt where from_country = ? and case_id = ?",
            "delete from message_file where from_country = ? and case_id = ?",
            "delete from message_author where owner = ? and case_id = ?",
            "delete from message where from_country = ? and case_id = ?");

    private final JdbcClient jdbc;
    private final Erasures erasures;

    HeldMessages(JdbcClient jdbc, Erasures erasures) {
        this.jdbc = jdbc;
        this.erasures = erasures;
    }

    @Override
    public DataKind kind() {
        return DataKind.MESSAGES;
    }

    @Override
    public long count(CaseId id, Country owner) {
        return jdbc.sql("select count(*) from message where from_country = ? and case_id = ?")
                .params(owner.code(), id.uuid())
                .query(Long.class)
                .single();
    }

    /** Whatever is a message was sent. */
    @Override
    public boolean crossed(CaseId id, Country owner) {
        return count(id, owner) > 0;
    }

    @Override
    public void erase(CaseId id, Country owner) {
        erasures.of(
                id,
                () -> ROWS.forEach(
                        sql -> jdbc.sql(sql).params(owner.code(), id.uuid()).update()));
    }
}
