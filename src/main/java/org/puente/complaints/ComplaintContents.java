package org.puente.complaints;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Bookkeeping;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.sealing.SealPurpose;
import org.puente.sealing.Sealed;
import org.puente.sealing.SealedPlace;
import org.puente.sealing.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a complaint says and what is answered to it: sealed with a key of each complaint, in rows that are no country's.
 * Written once; read by whoever acts for no country alone.
 */
@Component
class ComplaintContents {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Bookkeeping bookkeeping;
    private final JsonMapper json = JsonMapper.builder().build();

    ComplaintContents(JdbcClient jdbc, Vault vault, Bookkeeping bookkeeping) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.bookkeeping = bookkeeping;
    }

    /** Which part of a complaint. */
    private enum Part {
        WORDS,
        ANSWER
    }

    private record Given(ComplaintWords words, TakenBy takenBy) {}

    void keep(ComplaintId id, ComplaintWords words, TakenBy takenBy, Instant now) {
        write(id, Part.WORDS, new Given(words, takenBy), now);
    }

    void keep(ComplaintId id, ComplaintAnswer answer, Instant now) {
        write(id, Part.ANSWER, answer, now);
    }

    ComplaintWords words(ComplaintId id) {
        return given(id).words();
    }

    TakenBy takenBy(ComplaintId id) {
        return given(id).takenBy();
    }

    private Given given(ComplaintId id) {
        return read(id, Part.WORDS, Given.class).orElseThrow();
    }

    @Nullable
    ComplaintAnswer answer(ComplaintId id) {
        return read(id, Part.ANSWER, ComplaintAnswer.class).orElse(null);
    }

    private void write(ComplaintId id, Part part, Object content, Instant now) {
        UUID row = UUID.randomUUID();
        byte[] plain = json.writeValueAsString(content).getBytes(UTF_8);
        bookkeeping.of(Country.NONE, () -> {
            Sealed sealed = vault.seal(place(id, row, part), plain);
            jdbc.sql("insert into complaint_content (id, complaint_id, owner, part, key_id, content, written_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            row,
                            id.uuid(),
                            Country.NONE.code(),
                            part.name(),
                            sealed.sealedWith(),
                            sealed.content(),
                            Rows.at(now))
                    .update();
        });
    }

    private <T> Optional<T> read(ComplaintId id, Part part, Class<T> type) {
        return jdbc.sql("select id, key_id, content from complaint_content"
                        + " where owner = ? and complaint_id = ? and part = ?")
                .params(Country.NONE.code(), id.uuid(), part.name())
                .query((row, n) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Sealed(row.getObject("key_id", UUID.class), row.getBytes("content"))))
                .optional()
                .map(found -> json.readValue(
                        new String(vault.open(place(id, found.getKey(), part), found.getValue()), UTF_8), type));
    }

    /** A complaint has a key of its own, as if it were a person. */
    private static SealedPlace place(ComplaintId id, UUID row, Part part) {
        return new SealedPlace(
                Country.NONE, new CaseId(id.uuid()), SealPurpose.COMPLAINTS, "complaint_content." + part, row);
    }
}
