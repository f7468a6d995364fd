package org.puente.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ways back as both sides share them. */
@Component
class WayBackBook {

    private final JdbcClient jdbc;

    WayBackBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(CaseFacts facts, Actor reporter, Instant now, Instant due) {
        jdbc.sql("insert into way_back (case_id, sending, receiving, opened_at, due_at, closed, version)"
                        + " values (?, ?, ?, ?, ?, false, 0)")
                .params(
                        facts.id().uuid(),
                        facts.country(Side.SENDING).code(),
                        facts.country(Side.RECEIVING).code(),
                        Rows.at(now),
                        Rows.at(due))
                .update();
        keep(facts.id(), facts.side(), reporter);
    }

    Optional<WayBack> of(CaseId id) {
        return jdbc.sql("select * from way_back where case_id = ?")
                .param(id.uuid())
                .query(WayBackBook::wayBack)
                .optional();
    }

    /** Those of a country that are not closed, the most urgent first. */
    List<WayBack> openOf(Country country, int limit) {
        return jdbc.sql("select * from way_back where closed = false and (sending = :country or receiving = :country)"
                        + " order by due_at limit :limit")
                .param("country", country.code())
                .param("limit", limit)
                .query(WayBackBook::wayBack)
                .list();
    }

    void keep(CaseId id, Side side, Actor keeper) {
        String part = part(side);
        jdbc.sql("update way_back set " + part + "_keeper = ?, " + part + "_keeper_name = ?, version = version + 1"
                        + " where case_id = ?")
                .params(keeper.id().key(), keeper.name(), id.uuid())
                .update();
    }

    void consent(CaseId id, Consent consent) {
        jdbc.sql("update way_back set consent = ?, sending_closed_at = null, receiving_closed_at = null,"
                        + " version = version + 1 where case_id = ?")
                .params(consent.name(), id.uuid())
                .update();
    }

    void done(CaseId id, WayBackItem item, Instant now) {
        jdbc.sql("update way_back set " + item.column() + " = ?, version = version + 1 where case_id = ?")
                .params(Rows.at(now), id.uuid())
                .update();
    }

    void close(CaseId id, Side side, Instant now, boolean both) {
        jdbc.sql("update way_back set " + part(side) + "_closed_at = ?, closed = ?, version = version + 1"
                        + " where case_id = ?")
                .params(Rows.at(now), both, id.uuid())
                .update();
    }

    private static String part(Side side) {
        return side == Side.SENDING ? "sending" : "receiving";
    }

    private static WayBack wayBack(ResultSet row, int n) throws SQLException {
        Map<Side, String> keepers = new EnumMap<>(Side.class);
        Map<Side, Instant> closed = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            String keeper = row.getString(part(side) + "_keeper_name");
            if (keeper != null) {
                keepers.put(side, keeper);
            }
            Instant at = Rows.instantOrNull(row, part(side) + "_closed_at");
            if (at != null) {
                closed.put(side, at);
            }
        }
        Map<WayBackItem, Instant> done = new EnumMap<>(WayBackItem.class);
        for (WayBackItem item : WayBackItem.values()) {
            Instant at = Rows.instantOrNull(row, item.column());
            if (at != null) {
                done.put(item, at);
            }
        }
        String consent = row.getString("consent");
        return new WayBack(
                new CaseId(row.getObject("case_id", UUID.class)),
                Rows.instant(row, "opened_at"),
                Rows.instant(row, "due_at"),
                keepers,
                consent == null ? null : Consent.valueOf(consent),
                done,
                closed,
                row.getBoolean("closed"),
                row.getLong("version"));
    }
}
