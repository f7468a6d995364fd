package org.puente.journeys.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.countries.Country;
import org.puente.journeys.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Frozen manifests, each in the row of the country that signed it. Rows are added and read, never changed. */
@Component
class VersionBook {

    private final JdbcClient jdbc;
    private final ManifestJson json;

    VersionBook(JdbcClient jdbc, ManifestJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Nobody else numbers a paper of this journey until the transaction ends. */
    void lock(JourneyId journey) {
        jdbc.sql("select id from journey where id = ? for update")
                .param(journey.uuid())
                .query(UUID.class)
                .single();
    }

    /** The latest first. */
    List<ManifestVersion> of(JourneyId journey, Country country) {
        return jdbc.sql(
                        "select id, number, signer_name, signed_at, at_departure, persons, may_travel, on_board, waiting,"
                                + " blocked, came, went, sha256 from evidence.manifest_version"
                                + " where journey_id = ? and country = ? order by number desc")
                .params(journey.uuid(), country.code())
                .query(VersionBook::version)
                .list();
    }

    /** What was frozen in one of them; empty for one of the other side's, as for one that nobody froze. */
    Optional<SealedManifest> frozen(UUID id, JourneyId journey, Country country) {
        return jdbc.sql("select content, sha256 from evidence.manifest_version"
                        + " where id = ? and journey_id = ? and country = ?")
                .params(id, journey.uuid(), country.code())
                .query((row, n) -> sealed(row.getString("content"), row.getString("sha256")))
                .optional();
    }

    /** @return the hash over the content as it is stored */
    String add(UUID id, JourneyId journey, Country country, FrozenManifest frozen, int came, int went) {
        ManifestCounts counts = frozen.manifest().counts();
        String content = json.write(frozen);
        String sha256 = ManifestJson.sha256(content);
        jdbc.sql(
                        "insert into evidence.manifest_version (id, journey_id, country, number, signer, signer_name, signed_at,"
                                + " at_departure, persons, may_travel, on_board, waiting, blocked, came, went, sha256, content)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        journey.uuid(),
                        country.code(),
                        frozen.number(),
                        frozen.signer(),
                        frozen.signerName(),
                        frozen.signedAt().atOffset(ZoneOffset.UTC),
                        frozen.atDeparture(),
                        counts.persons(),
                        counts.mayTravel(),
                        counts.onBoard(),
                        counts.waiting(),
                        counts.blocked(),
                        came,
                        went,
                        sha256,
                        content)
                .update();
        return sha256;
    }

    private SealedManifest sealed(String content, String sha256) {
        return new SealedManifest(
                json.read(content), sha256, ManifestJson.sha256(content).equals(sha256));
    }

    private static ManifestVersion version(ResultSet row, int n) throws SQLException {
        return new ManifestVersion(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("signer_name"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("at_departure"),
                new ManifestCounts(
                        row.getInt("persons"),
                        row.getInt("may_travel"),
                        row.getInt("on_board"),
                        row.getInt("waiting"),
                        row.getInt("blocked")),
                row.getInt("came"),
                row.getInt("went"),
                row.getString("sha256"));
    }
}
