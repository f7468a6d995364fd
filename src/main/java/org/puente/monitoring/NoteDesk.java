package org.puente.monitoring;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.journeys.AnnouncedJourneys;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyNotFound;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A monitor's notes: their author's alone, in every query, so that no other route to them exists. */
@Service
public class NoteDesk {

    public static final int LONGEST = 4000;
    static final int MOST = 200;

    private final JdbcClient jdbc;
    private final AnnouncedJourneys journeys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteDesk(JdbcClient jdbc, AnnouncedJourneys journeys, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.journeys = journeys;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public List<PrivateNote> mine(JourneyId id) {
        return jdbc.sql("select id, text, written_at from monitoring_note where user_id = ? and journey_id = ?"
                        + " order by written_at desc, id")
                .params(author(), id.uuid())
                .query((row, n) -> new PrivateNote(
                        row.getObject("id", UUID.class), row.getString("text"), Rows.instant(row, "written_at")))
                .list();
    }

    /**
     * @param text at most 4000 characters
     * @throws JourneyNotFound for a journey that is not announced
     * @throws Refusal for an empty text, or if there are 200 notes already
     */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional
    public void add(JourneyId id, String text) {
        String words = Written.something(LONGEST, text);
        if (journeys.open(id).isEmpty()) {
            throw new JourneyNotFound();
        }
        if (mine(id).size() >= MOST) {
            throw new Refusal("monitoring.refused.many_notes", MOST);
        }
        jdbc.sql("insert into monitoring_note (id, journey_id, user_id, text, written_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), id.uuid(), author(), words, Rows.at(clock.instant()))
                .update();
        events.publishEvent(MonitoringAct.of("monitoring.note.written", id));
    }

    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional
    public void remove(JourneyId id, UUID note) {
        int gone = jdbc.sql("delete from monitoring_note where user_id = ? and journey_id = ? and id = ?")
                .params(author(), id.uuid(), note)
                .update();
        if (gone > 0) {
            events.publishEvent(MonitoringAct.of("monitoring.note.removed", id));
        }
    }

    private static String author() {
        return Actors.current().id().key();
    }
}
