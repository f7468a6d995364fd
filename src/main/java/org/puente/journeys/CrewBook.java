package org.puente.journeys;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is on duty on which journey. */
@Component
class CrewBook {

    private final JdbcClient jdbc;

    CrewBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By duty, then by name; the caller has asked whether the reader may know the journey. */
    List<CrewMember> on(JourneyId journey) {
        return jdbc.sql("select * from journey_crew where journey_id = ? order by duty, name, id")
                .param(journey.uuid())
                .query(CrewBook::member)
                .list();
    }

    void add(JourneyId journey, CrewMember member) {
        jdbc.sql("insert into journey_crew (id, journey_id, added_by, duty, name, gender, languages, trained_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(member.id())
                .param(journey.uuid())
                .param(member.addedBy().code())
                .param(member.duty().name())
                .param(member.name())
                .param(member.gender().name())
                .param(String.join(",", member.languages()))
                .param(member.trainedOn() == null ? null : Date.valueOf(member.trainedOn()))
                .update();
    }

    /** @return whether that country had sent this person along */
    boolean remove(JourneyId journey, UUID member, Country addedBy) {
        return jdbc.sql("delete from journey_crew where id = ? and journey_id = ? and added_by = ?")
                        .params(member, journey.uuid(), addedBy.code())
                        .update()
                > 0;
    }

    private static CrewMember member(ResultSet row, int n) throws SQLException {
        Date trained = row.getDate("trained_on");
        return new CrewMember(
                row.getObject("id", UUID.class),
                Country.of(row.getString("added_by")),
                CrewDuty.valueOf(row.getString("duty")),
                row.getString("name"),
                Gender.valueOf(row.getString("gender")),
                List.of(row.getString("languages").split(",")),
                trained == null ? null : trained.toLocalDate());
    }
}
