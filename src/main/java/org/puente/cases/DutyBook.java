package org.puente.cases;

import java.time.Instant;
import java.util.List;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did which of the {@linkplain Duty separated duties} on a case. */
@Component
class DutyBook {

    private final JdbcClient jdbc;
    private final ReadOnce once;

    DutyBook(JdbcClient jdbc, ReadOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    List<Duty> of(CaseId id, Actor actor) {
        return once.get(
                List.of("duties", id, actor.id()),
                () -> jdbc.sql("select duty from case_duty where case_id = ? and user_id = ?")
                        .params(id.uuid(), actor.id().key())
                        .query((row, n) -> Duty.valueOf(row.getString("duty")))
                        .list());
    }

    void record(CaseId id, Actor actor, Duty duty, Instant at) {
        if (!of(id, actor).contains(duty)) {
            jdbc.sql("insert into case_duty (case_id, user_id, duty, country, at) values (?, ?, ?, ?, ?)")
                    .params(
                            id.uuid(),
                            actor.id().key(),
                            duty.name(),
                            actor.country().code(),
                            Rows.at(at))
                    .update();
        }
    }
}
