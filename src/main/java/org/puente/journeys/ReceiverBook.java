package org.puente.journeys;

import java.time.Instant;
import java.util.Optional;
import org.puente.countries.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By whom children are received. */
@Component
class ReceiverBook {

    private final JdbcClient jdbc;

    ReceiverBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Receiver> of(CaseId id) {
        return jdbc.sql("select * from journey_receiver where case_id = ?")
                .param(id.uuid())
                .query((row, n) -> new Receiver(
                        id,
                        row.getString("name"),
                        row.getString("relation"),
                        row.getString("document_number"),
                        Rows.instantOrNull(row, "received_at")))
                .optional();
    }

    void name(CaseId id, Receiver receiver) {
        jdbc.sql("delete from journey_receiver where case_id = ?")
                .param(id.uuid())
                .update();
        jdbc.sql("insert into journey_receiver (case_id, name, relation, document_number) values (?, ?, ?, ?)")
                .params(id.uuid(), receiver.name(), receiver.relation(), receiver.documentNumber())
                .update();
    }

    void received(CaseId id, Instant now) {
        jdbc.sql("update journey_receiver set received_at = ? where case_id = ?")
                .params(Rows.at(now), id.uuid())
                .update();
    }
}
