package org.puente.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.documents.SmallPhoto;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What travels with whom on a journey. */
@Component
class BelongingBook {

    private final JdbcClient jdbc;

    BelongingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Belonging> of(JourneyId journey, CaseId id) {
        return jdbc.sql("select b.*, exists (select 1 from journey_belonging_photo p where p.belonging_id = b.id)"
                        + " as photographed from journey_belonging b where b.journey_id = ? and b.case_id = ?"
                        + " order by b.number")
                .params(journey.uuid(), id.uuid())
                .query(BelongingBook::belonging)
                .list();
    }

    void add(JourneyId journey, CaseId id, int number, String description, String tag) {
        jdbc.sql("insert into journey_belonging (id, journey_id, case_id, number, description, tag, state, worth)"
                        + " values (?, ?, ?, ?, ?, ?, ?, '')")
                .params(
                        UUID.randomUUID(),
                        journey.uuid(),
                        id.uuid(),
                        number,
                        description,
                        tag,
                        BelongingState.TRAVELS.name())
                .update();
    }

    void say(JourneyId journey, CaseId id, UUID belonging, BelongingState state, String worth) {
        jdbc.sql("update journey_belonging set state = ?, worth = ? where id = ? and journey_id = ? and case_id = ?")
                .params(state.name(), worth, belonging, journey.uuid(), id.uuid())
                .update();
    }

    /** A second photograph takes the place of the first. */
    void photograph(UUID belonging, SmallPhoto photo, Actor actor, Instant now) {
        jdbc.sql("delete from journey_belonging_photo where belonging_id = ?")
                .param(belonging)
                .update();
        jdbc.sql("insert into journey_belonging_photo (belonging_id, taken_in, jpeg, taken_by, taken_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        belonging,
                        actor.country().code(),
                        photo.jpeg(),
                        actor.id().key(),
                        Rows.at(now))
                .update();
    }

    Optional<byte[]> photo(UUID belonging) {
        return jdbc.sql("select jpeg from journey_belonging_photo where belonging_id = ?")
                .param(belonging)
                .query((row, n) -> row.getBytes("jpeg"))
                .optional();
    }

    private static Belonging belonging(ResultSet row, int n) throws SQLException {
        return new Belonging(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("number"),
                row.getString("description"),
                row.getString("tag"),
                BelongingState.valueOf(row.getString("state")),
                row.getString("worth"),
                row.getBoolean("photographed"));
    }
}
