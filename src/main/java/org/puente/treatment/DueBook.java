package org.puente.treatment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When the clock looks whether something is late. Whoever takes the mark away tells of it, be it the clock or the officer who
 * writes at last: so it is told once, on however many nodes.
 */
@Component
class DueBook {

    private final JdbcClient jdbc;

    DueBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What may be late. */
    enum Kind {
        REVIEW("treatment_restraint", "due_at"),
        REPORT("treatment_force", "report_due"),
        DOCTOR("treatment_force", "doctor_due");

        private final String table;
        private final String column;

        Kind(String table, String column) {
            this.table = table;
            this.column = column;
        }
    }

    /** Whose time is over, the longest first. */
    List<LateThing> over(Kind kind, Country owner, Instant now, int limit) {
        return jdbc.sql("select id, case_id, recorded_by, recorded_by_name, " + kind.column + " as due from "
                        + kind.table + " where owner = ? and " + kind.column + " <= ? order by " + kind.column
                        + ", id limit ?")
                .params(owner.code(), at(now), limit)
                .query((row, n) -> LateThing.of(row, owner))
                .list();
    }

    /** @param next null for nothing more */
    void mark(Kind kind, UUID id, Country owner, @Nullable Instant next) {
        jdbc.sql("update " + kind.table + " set " + kind.column + " = ? where id = ? and owner = ?")
                .param(next == null ? null : at(next))
                .param(id)
                .param(owner.code())
                .update();
    }

    /** @return whether nobody told that it is late */
    boolean take(Kind kind, UUID id, Country owner) {
        return jdbc.sql("update " + kind.table + " set " + kind.column + " = null where id = ? and owner = ? and "
                                + kind.column + " is not null")
                        .params(id, owner.code())
                        .update()
                > 0;
    }

    /** As above, if it stands as it was read. */
    boolean take(Kind kind, LateThing thing, Country owner) {
        return jdbc.sql("update " + kind.table + " set " + kind.column + " = null where id = ? and owner = ? and "
                                + kind.column + " = ?")
                        .params(thing.id(), owner.code(), at(thing.due()))
                        .update()
                > 0;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
