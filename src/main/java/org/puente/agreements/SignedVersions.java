package org.puente.agreements;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What both sides signed in the portal, kept for every node. A row is added, and none is ever changed. */
@Component
class SignedVersions {

    /** Which one, without its content. */
    record Key(String agreement, int version) {}

    private final JdbcClient jdbc;

    SignedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Key> keys() {
        return jdbc.sql("select agreement_id, version from evidence.agreement_signed order by agreement_id, version")
                .query((row, n) -> new Key(row.getString("agreement_id"), row.getInt("version")))
                .list();
    }

    /** @throws IllegalStateException if its bytes are not those that were signed */
    KnownVersion read(Key key) {
        return jdbc.sql(
                        "select content, seal, signed_at from evidence.agreement_signed where agreement_id = ? and version = ?")
                .params(key.agreement(), key.version())
                .query((row, n) -> {
                    byte[] content = Objects.requireNonNull(row.getBytes("content"));
                    if (!KnownVersion.seal(content).equals(row.getString("seal"))) {
                        throw new IllegalStateException(key + " is not what was signed: its seal is broken");
                    }
                    Instant at =
                            row.getObject("signed_at", OffsetDateTime.class).toInstant();
                    return KnownVersion.read(
                            key.agreement() + "-v" + key.version() + ".yaml",
                            new String(content, StandardCharsets.UTF_8),
                            at);
                })
                .single();
    }

    void add(AgreementProfile profile, byte[] content, Instant now) {
        jdbc.sql(
                        "insert into evidence.agreement_signed (agreement_id, version, content, seal, signed_at) values (?, ?, ?, ?, ?)")
                .params(
                        profile.id(),
                        profile.version(),
                        content,
                        KnownVersion.seal(content),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
