package org.puente.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.access.Bookkeeping;
import org.puente.access.Role;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passes of officers, at most one each. */
@Component
class SigningPassBook {

    private final JdbcClient jdbc;
    private final Bookkeeping bookkeeping;

    SigningPassBook(JdbcClient jdbc, Bookkeeping bookkeeping) {
        this.jdbc = jdbc;
        this.bookkeeping = bookkeeping;
    }

    Optional<SigningPass> of(UserId user) {
        return jdbc.sql("select * from journey_signing_pass where user_id = ?")
                .param(user.key())
                .query(SigningPassBook::pass)
                .optional();
    }

    Optional<SigningPass> find(String handle, Country country) {
        return bookkeeping.of(
                country,
                () -> jdbc.sql("select * from journey_signing_pass where handle = ? and country = ?")
                        .params(handle, country.code())
                        .query(SigningPassBook::pass)
                        .optional());
    }

    void keep(SigningPass pass) {
        forget(pass.officer().id());
        jdbc.sql(
                        "insert into journey_signing_pass (handle, user_id, user_name, country, roles, hash, good_until, failures)"
                                + " values (?, ?, ?, ?, ?, ?, ?, 0)")
                .params(
                        pass.handle(),
                        pass.officer().id().key(),
                        pass.officer().name(),
                        pass.officer().country().code(),
                        pass.officer().roles().stream().map(Role::name).collect(Collectors.joining(",")),
                        pass.hash(),
                        Rows.at(pass.goodUntil()))
                .update();
    }

    void forget(UserId user) {
        jdbc.sql("delete from journey_signing_pass where user_id = ?")
                .param(user.key())
                .update();
    }

    /** Whoever acts. */
    void end(SigningPass pass) {
        Country country = pass.officer().country();
        bookkeeping.of(
                country,
                () -> jdbc.sql("delete from journey_signing_pass where user_id = ? and country = ?")
                        .params(pass.officer().id().key(), country.code())
                        .update());
    }

    void failed(SigningPass pass) {
        Country country = pass.officer().country();
        bookkeeping.of(
                country,
                () -> jdbc.sql("update journey_signing_pass set failures = failures + 1"
                                + " where user_id = ? and country = ?")
                        .params(pass.officer().id().key(), country.code())
                        .update());
    }

    private static SigningPass pass(ResultSet row, int n) throws SQLException {
        Actor officer = new Actor(
                new UserId(row.getString("user_id")),
                row.getString("user_name"),
                Country.of(row.getString("country")),
                Arrays.stream(row.getString("roles").split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()));
        return new SigningPass(
                row.getString("handle"),
                officer,
                row.getString("hash"),
                Rows.instant(row, "good_until"),
                row.getInt("failures"));
    }
}
