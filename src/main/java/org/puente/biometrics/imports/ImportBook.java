package org.puente.biometrics.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Imports and their lines, of one country at a time. */
@Component
class ImportBook {

    /** An import that gave no sign of life for so long was interrupted; one file takes seconds at most. */
    private static final Duration ALIVE = Duration.ofMinutes(3);

    private final JdbcClient jdbc;

    ImportBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ImportId id, String name, Actor by, Instant now) {
        jdbc.sql(
                        "insert into print_import (id, owner, started_by, started_by_name, name, started_at, alive_at, files, done)"
                                + " values (?, ?, ?, ?, ?, ?, ?, 0, 0)")
                .params(id.uuid(), by.country().code(), by.id().key(), by.name(), name, at(now), at(now))
                .update();
    }

    @Transactional
    void counted(ImportId id, Country owner, int files, Instant now) {
        jdbc.sql("update print_import set files = ?, alive_at = ? where id = ? and owner = ?")
                .params(files, at(now), id.uuid(), owner.code())
                .update();
    }

    /** Those that wait behind one that goes on are alive too. */
    @Transactional
    void alive(Country owner, Instant now) {
        jdbc.sql("update print_import set alive_at = ? where ended_at is null and owner = ? and alive_at > ?")
                .params(at(now), owner.code(), at(now.minus(ALIVE)))
                .update();
    }

    @Transactional
    void add(ImportId id, Country owner, List<ImportLine> lines, Instant now) {
        int place = jdbc.sql("select done from print_import where id = ? and owner = ?")
                .params(id.uuid(), owner.code())
                .query(Integer.class)
                .single();
        for (ImportLine line : lines) {
            jdbc.sql("insert into print_import_line (import_id, place, owner, folder, name, case_id, outcome, prints,"
                            + " said_en, said_es) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(id.uuid())
                    .param(place++)
                    .param(owner.code())
                    .param(line.folder())
                    .param(line.name())
                    .param(line.caseId() == null ? null : line.caseId().uuid())
                    .param(line.outcome().name())
                    .param(line.prints())
                    .param(line.said().getOrDefault("en", ""))
                    .param(line.said().getOrDefault("es", ""))
                    .update();
        }
        jdbc.sql("update print_import set done = ?, alive_at = ? where id = ? and owner = ?")
                .params(place, at(now), id.uuid(), owner.code())
                .update();
    }

    @Transactional
    void end(ImportId id, Country owner, Instant now) {
        jdbc.sql("update print_import set ended_at = ? where id = ? and owner = ?")
                .params(at(now), id.uuid(), owner.code())
                .update();
    }

    /** Forgets those of a country that began before a moment, with their lines. */
    @Transactional
    int forget(Country owner, Instant before) {
        jdbc.sql("delete from print_import_line where owner = ? and import_id in"
                        + " (select id from print_import where owner = ? and started_at < ?)")
                .params(owner.code(), owner.code(), at(before))
                .update();
        return jdbc.sql("delete from print_import where owner = ? and started_at < ?")
                .params(owner.code(), at(before))
                .update();
    }

    /** How many of a country's imports go on. */
    int open(Country owner, Instant now) {
        return jdbc.sql("select count(*) from print_import where owner = ? and ended_at is null and alive_at > ?")
                .params(owner.code(), at(now.minus(ALIVE)))
                .query(Integer.class)
                .single();
    }

    /** The latest of a country, newest first. */
    List<PrintImport> latest(Country owner, int limit, Instant now) {
        return jdbc.sql("select * from print_import where owner = ? order by started_at desc limit ?")
                .params(owner.code(), limit)
                .query((row, n) -> read(row, owner, now))
                .list();
    }

    Optional<PrintImport> find(ImportId id, Country owner, Instant now) {
        return jdbc.sql("select * from print_import where id = ? and owner = ?")
                .params(id.uuid(), owner.code())
                .query((row, n) -> read(row, owner, now))
                .optional();
    }

    List<ImportLine> lines(ImportId id, Country owner, int offset, int limit) {
        return jdbc.sql(
                        "select * from print_import_line where import_id = ? and owner = ? order by place limit ? offset ?")
                .params(id.uuid(), owner.code(), limit, offset)
                .query((row, n) -> line(row))
                .list();
    }

    private Map<ImportOutcome, Integer> counts(UUID id, Country owner) {
        Map<ImportOutcome, Integer> counts = new EnumMap<>(ImportOutcome.class);
        jdbc.sql(
                        "select outcome, count(*) as files from print_import_line where import_id = ? and owner = ? group by outcome")
                .params(id, owner.code())
                .query(row -> {
                    counts.put(ImportOutcome.valueOf(row.getString("outcome")), row.getInt("files"));
                });
        return counts;
    }

    private PrintImport read(ResultSet row, Country owner, Instant now) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Instant ended = instant(row, "ended_at");
        Instant alive = row.getObject("alive_at", OffsetDateTime.class).toInstant();
        ImportState state;
        if (ended != null) {
            state = ImportState.DONE;
        } else if (alive.isBefore(now.minus(ALIVE))) {
            state = ImportState.INTERRUPTED;
        } else {
            state = row.getInt("files") == 0 ? ImportState.WAITING : ImportState.RUNNING;
        }
        return new PrintImport(
                new ImportId(id),
                row.getString("name"),
                row.getString("started_by_name"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended,
                state,
                row.getInt("files"),
                row.getInt("done"),
                counts(id, owner));
    }

    private static ImportLine line(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        Map<String, String> said = new TreeMap<>();
        said.put("en", row.getString("said_en"));
        said.put("es", row.getString("said_es"));
        return new ImportLine(
                row.getString("folder"),
                row.getString("name"),
                caseId == null ? null : new CaseId(caseId),
                ImportOutcome.valueOf(row.getString("outcome")),
                row.getInt("prints"),
                said);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
