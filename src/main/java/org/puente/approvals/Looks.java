package org.puente.approvals;

import java.time.Instant;
import java.time.ZoneOffset;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at what before signing it. */
@Repository
class Looks {

    /** What is looked at. */
    enum Subject {
        DECISION,
        DIFFERENCES
    }

    private final JdbcClient database;

    Looks(JdbcClient database) {
        this.database = database;
    }

    /** Keeps that the actor looked at exactly this, instead of what they looked at before. */
    void keep(CaseId id, Actor actor, Subject subject, String digest, Instant now) {
        forget(id, actor, subject);
        database.sql("""
                        insert into approval_look (case_id, country_code, user_id, subject, digest, looked_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.uuid(),
                        actor.country().code(),
                        actor.id().key(),
                        subject.name(),
                        digest,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(CaseId id, Actor actor, Subject subject) {
        database.sql("delete from approval_look where case_id = ? and country_code = ? and user_id = ? and subject = ?")
                .params(id.uuid(), actor.country().code(), actor.id().key(), subject.name())
                .update();
    }

    boolean has(CaseId id, Actor actor, Subject subject, String digest) {
        return database.sql("""
                        select count(*) from approval_look
                        where case_id = ? and country_code = ? and user_id = ? and subject = ? and digest = ?
                        """)
                        .params(id.uuid(), actor.country().code(), actor.id().key(), subject.name(), digest)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
