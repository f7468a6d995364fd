package org.puente.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published quarters, frozen: no row is ever changed, so no second file of a quarter can be compared with the first. */
@Component
class PublicationBook {

    private final JdbcClient jdbc;

    PublicationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a country and of its partners, the latest quarter first. */
    List<Publication> readableBy(Country reader, int limit) {
        return jdbc.sql(
                        "select id, owner, year_number, quarter_number, published_at from figure_publication"
                                + " where owner = ? or readers like ? order by year_number desc, quarter_number desc, owner limit ?")
                .params(reader.code(), like(reader), limit)
                .query(PublicationBook::publication)
                .list();
    }

    Optional<String> content(UUID id, Country reader) {
        return jdbc.sql("select content from figure_publication where (owner = ? or readers like ?) and id = ?")
                .params(reader.code(), like(reader), id)
                .query(String.class)
                .optional();
    }

    /** A file as it was published. */
    record Published(Country owner, Quarter quarter, String content) {}

    /** What partners of the reader published, of a quarter and those after it. */
    List<Published> filesOfPartners(Country reader, Quarter first) {
        return jdbc
                .sql("select owner, year_number, quarter_number, content from figure_publication"
                        + " where (owner = ? or readers like ?)"
                        + " and (year_number > ? or (year_number = ? and quarter_number >= ?)) order by owner")
                .params(reader.code(), like(reader), first.year(), first.year(), first.number())
                .query((row, n) -> new Published(
                        Country.of(row.getString("owner")),
                        new Quarter(row.getInt("year_number"), row.getInt("quarter_number")),
                        row.getString("content")))
                .list()
                .stream()
                .filter(file -> !file.owner().equals(reader))
                .toList();
    }

    boolean isPublished(Country owner, Quarter quarter) {
        return jdbc.sql("select count(*) from figure_publication where owner = ? and year_number = ?"
                                + " and quarter_number = ?")
                        .params(owner.code(), quarter.year(), quarter.number())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(Quarter quarter, UUID id, List<Country> readers, String content, Actor actor, Instant now) {
        jdbc.sql(
                        "insert into figure_publication (id, owner, readers, year_number, quarter_number, content, published_at,"
                                + " published_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        actor.country().code(),
                        readers.stream().map(Country::code).collect(Collectors.joining(",", ",", ",")),
                        quarter.year(),
                        quarter.number(),
                        content,
                        now.atOffset(ZoneOffset.UTC),
                        actor.id().key())
                .update();
    }

    private static String like(Country reader) {
        return "%," + reader.code() + ",%";
    }

    private static Publication publication(ResultSet row, int n) throws SQLException {
        return new Publication(
                row.getObject("id", UUID.class),
                Country.of(row.getString("owner")),
                new Quarter(row.getInt("year_number"), row.getInt("quarter_number")),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
